; What Windows knows the program by. The program itself writes under several of these names while it runs, so
; that they must be spelled alike here and there: tests/packaging/test_windows.py compares them.

!define NAME "Relationship Builder"
!define PUBLISHER "Relationship Builder contributors"
!define PROGRAM "relbuilder.exe"
!define CONSOLE "relbuilder-cli.exe"
; Everything but the two programs lies in this folder of its own, which is replaced as a whole.
!define PARTS "_internal"
!define APP_ID "RelationshipBuilder.relbuilder"
!define CARD_TYPE "RelationshipBuilder.vcard"

!define DATA_FOLDER "$LOCALAPPDATA\relbuilder"
!define SHORTCUT "$SMPROGRAMS\${NAME}.lnk"

; All below HKEY_CURRENT_USER.
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPROVED_KEY "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define CLASSES_KEY "Software\Classes"
!define APP_ID_KEY "${CLASSES_KEY}\AppUserModelId\${APP_ID}"
!define OWN_KEY "Software\${NAME}"
