# SPDX-FileCopyrightText: 2026 The Avance authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the icon themes `avance` and `avance-dark` from the Breeze files of the system: Qt draws SVG files as they are, so the colour has
# to be in them. The colours are those of ui/theme/tokens.cpp; a test compares them.

set(AVANCE_BREEZE "/usr/share/icons/breeze" CACHE PATH "Where the Breeze icon theme lies")

set(icon_names
    appointment-new application-menu arrow-down arrow-left arrow-right arrow-up archive-insert bookmark-new checkmark chronometer configure
    data-error data-information data-warning dialog-cancel dialog-messages dialog-ok-apply document-edit document-edit-sign document-export
    document-import document-multiple document-new document-open document-open-recent document-print document-print-preview document-save
    document-save-as documentinfo edit-clear edit-copy edit-delete edit-find edit-link edit-paste edit-redo edit-rename edit-select-all
    edit-undo flag folder-new folder-open globe go-down go-home go-next go-previous go-up help-about help-contents languages link list-add
    list-remove mail-attachment mail-message mail-reply-sender mail-send object-locked object-unlocked office-chart-area office-chart-bar
    office-chart-line office-chart-pie office-report overflow-menu process-stop system-users table tag tools-check-spelling
    user-group-properties view-calendar view-calendar-day view-calendar-month view-conversation-balloon view-filter view-fullscreen
    view-grid view-hidden view-history view-institution view-list-details view-list-tree view-more-symbolic view-pim-notes
    view-presentation view-refresh view-right-new view-sort-ascending view-sort-descending view-split-left-right view-visible window-close
    zoom-fit-best zoom-fit-page zoom-fit-width zoom-in zoom-original zoom-out)
set(file_type_names
    application-json application-pdf application-vnd.oasis.opendocument.text application-x-sqlite3
    application-vnd.openxmlformats-officedocument.spreadsheetml.sheet
    application-vnd.openxmlformats-officedocument.wordprocessingml.document
    application-zip audio-x-generic image-x-generic package-x-generic text-csv text-html text-plain text-x-generic unknown video-x-generic
    x-office-document x-office-spreadsheet)

# Where Breeze keeps the drawing of `name` for `size`, or the next smaller one that exists; empty when there is none.
function(find_breeze result name size)
    set(${result} "" PARENT_SCOPE)
    # Some we draw ourselves, where Breeze has another shape.
    set(file ${CMAKE_CURRENT_SOURCE_DIR}/icons/drawn/${name}.svg)
    if(EXISTS ${file})
        set(${result} ${file} PARENT_SCOPE)
        return()
    endif()
    foreach(try ${size} 22 16)
        if(try GREATER size)
            continue()
        endif()
        foreach(kind actions status mimetypes places)
            set(file ${AVANCE_BREEZE}/${kind}/${try}/${name}.svg)
            if(EXISTS ${file})
                set(${result} ${file} PARENT_SCOPE)
                return()
            endif()
        endforeach()
    endforeach()
    set(file ${AVANCE_BREEZE}/actions/symbolic/${name}.svg)
    if(EXISTS ${file})
        set(${result} ${file} PARENT_SCOPE)
    endif()
endfunction()

# Writes one drawing in the colours of a theme. `file types` keep theirs.
function(recolour source target keep ink error warning accent paper)
    file(READ ${source} svg)
    if(NOT keep)
        if(svg MATCHES "ColorScheme-NegativeText" AND source MATCHES "/status/")
            set(ink ${error})
        elseif(svg MATCHES "ColorScheme-NeutralText" AND source MATCHES "/status/")
            set(ink ${warning})
        elseif(svg MATCHES "ColorScheme-Highlight" AND source MATCHES "/status/")
            set(ink ${accent})
        endif()
        string(REPLACE "fill=\"#fff\"" "fill=\"${paper}\"" svg "${svg}")
        string(REPLACE "currentColor" "${ink}" svg "${svg}")
        string(REGEX REPLACE "color:[ ]*#[0-9a-fA-F]+" "color:${ink}" svg "${svg}")
    endif()
    file(CONFIGURE OUTPUT ${target} CONTENT "${svg}" @ONLY)
endfunction()

# One theme folder in the build tree, with its lines for the resource file appended to icon_lines.
function(make_icon_theme theme ink error warning accent paper)
    set(out ${CMAKE_CURRENT_BINARY_DIR}/icons/${theme})
    set(lines "    <file alias=\"icons/${theme}/index.theme\">${CMAKE_CURRENT_SOURCE_DIR}/icons/${theme}.theme</file>\n")
    foreach(name ${icon_names} ${file_type_names})
        list(FIND file_type_names ${name} keep)
        if(keep GREATER -1)
            set(keep ON)
        else()
            set(keep OFF)
        endif()
        foreach(size 16 22 32)
            find_breeze(source ${name} ${size})
            if(NOT source)
                if(size EQUAL 16)
                    message(SEND_ERROR "The icon ${name} is not in ${AVANCE_BREEZE}. Install the package breeze-icon-theme.")
                endif()
                continue()
            endif()
            set(target ${out}/${size}/${name}.svg)
            recolour(${source} ${target} ${keep} ${ink} ${error} ${warning} ${accent} ${paper})
            foreach(scale "" "@2x" "@3x")
                string(APPEND lines "    <file alias=\"icons/${theme}/${size}${scale}/${name}.svg\">${target}</file>\n")
            endforeach()
        endforeach()
    endforeach()
    set(icon_lines "${icon_lines}${lines}" PARENT_SCOPE)
endfunction()

if(NOT EXISTS ${AVANCE_BREEZE}/index.theme)
    message(FATAL_ERROR "The Breeze icons are not in ${AVANCE_BREEZE}. Install the package breeze-icon-theme or set AVANCE_BREEZE.")
endif()
set(icon_lines "")
make_icon_theme(avance "#495162" "#B0231B" "#7F4C00" "#3B4CAA" "#FFFFFF")
make_icon_theme(avance-dark "#B9BFCC" "#FF9C91" "#F2BF66" "#A6B4FA" "#22262F")
