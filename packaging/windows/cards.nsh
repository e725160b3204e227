; Offers the program for .vcf files under "Open with" and in the system's list of default apps. What the user
; chose to open them with stays what it is.

!macro TELL_SHELL
  ; SHCNE_ASSOCCHANGED: menus and icons are read anew.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

!macro OFFER_FOR_CARDS
  !define TYPE "${CLASSES_KEY}\${CARD_TYPE}"
  !define APPLICATION "${CLASSES_KEY}\Applications\${PROGRAM}"
  !define OPEN_COMMAND '"$INSTDIR\${PROGRAM}" --open "%1"'
  WriteRegStr HKCU "${TYPE}" "" "$(cardType)"
  WriteRegStr HKCU "${TYPE}\DefaultIcon" "" '"$INSTDIR\${PROGRAM}",0'
  WriteRegStr HKCU "${TYPE}\shell\open\command" "" '${OPEN_COMMAND}'
  WriteRegStr HKCU "${CLASSES_KEY}\.vcf\OpenWithProgids" "${CARD_TYPE}" ""
  WriteRegStr HKCU "${APPLICATION}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${APPLICATION}\SupportedTypes" ".vcf" ""
  WriteRegStr HKCU "${APPLICATION}\shell\open\command" "" '${OPEN_COMMAND}'
  WriteRegStr HKCU "${OWN_KEY}\Capabilities" "ApplicationName" "${NAME}"
  WriteRegStr HKCU "${OWN_KEY}\Capabilities" "ApplicationDescription" "$(about)"
  WriteRegStr HKCU "${OWN_KEY}\Capabilities\FileAssociations" ".vcf" "${CARD_TYPE}"
  WriteRegStr HKCU "Software\RegisteredApplications" "${NAME}" "${OWN_KEY}\Capabilities"
  !insertmacro TELL_SHELL
!macroend

!macro WITHDRAW_FROM_CARDS
  DeleteRegValue HKCU "Software\RegisteredApplications" "${NAME}"
  DeleteRegKey HKCU "${OWN_KEY}"
  DeleteRegKey HKCU "${CLASSES_KEY}\Applications\${PROGRAM}"
  DeleteRegKey HKCU "${CLASSES_KEY}\${CARD_TYPE}"
  DeleteRegValue HKCU "${CLASSES_KEY}\.vcf\OpenWithProgids" "${CARD_TYPE}"
  ; Others may stand there too.
  DeleteRegKey /ifempty HKCU "${CLASSES_KEY}\.vcf\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES_KEY}\.vcf"
  !insertmacro TELL_SHELL
!macroend
