// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks the accessibility of HTML files in a browser: node axe.cjs CHROMIUM FILE...   (see independent-readers)
const puppeteer = require('puppeteer-core');

async function check(browser, file) {
    const page = await browser.newPage();
    await page.goto(`file://${file}`);
    await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
    const { violations, passes } = await page.evaluate(() => axe.run(document));
    console.log(`axe-core: ${file}: ${violations.length} faults, ${passes.length} rules kept`);
    for (const fault of violations)
        console.log(`  ${fault.id}: ${fault.help}`, fault.nodes.map((node) => node.html.slice(0, 120)));
    return violations.length;
}

(async () => {
    const [chromium, ...files] = process.argv.slice(2);
    const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'] });
    let faults = 0;
    for (const file of files)
        faults += await check(browser, file);
    await browser.close();
    process.exit(faults > 0 ? 1 : 0);
})();
