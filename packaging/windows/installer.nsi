; The installer for one user of Windows, without administrator's rights. package.py calls makensis with
;   VERSION      three numbers, like 1.2.0
;   SOURCE       the folder that PyInstaller made
;   SIZE_KB      its size
;   ART          icon and pictures, see packaging/art.py
;   COMPRESSION  what SetCompressor takes
;   OUTPUT       the installer to write
;
; It understands /S (silent), /D=FOLDER (last), /AUTOSTART=1 or 0; its uninstaller /S and /DELETEDATA.

; 64 bit, like the program; has to come first.
Target amd64-unicode
Unicode true

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "Sections.nsh"
!include "WinVer.nsh"
!include "names.nsh"

Name "${NAME}"
BrandingText "${NAME} ${VERSION}"
OutFile "${OUTPUT}"
SetCompressor ${COMPRESSION}
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
; A file that cannot be replaced ends the installation: half of a new version is worse than none.
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} Setup"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "MIT License, ${PUBLISHER}"

; ---------------------------------------------------------------------------------------------------- pages

!define MUI_ICON "${ART}\relbuilder.ico"
!define MUI_UNICON "${ART}\relbuilder.ico"
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "${ART}\installer_header.bmp"
!define MUI_HEADERIMAGE_UNBITMAP "${ART}\installer_header.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${ART}\installer_side.bmp"
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_ABORTWARNING

!define MUI_WELCOMEPAGE_TEXT "$(about)$\r$\n$\r$\n$(welcome)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipIfInstalled
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "$(startNow)"
!insertmacro MUI_PAGE_FINISH

!define MUI_COMPONENTSPAGE_TEXT_TOP "$(choose)"
!define MUI_PAGE_CUSTOMFUNCTION_SHOW un.HideSpace
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES

; The first is what every other language of Windows gets.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Danish"

!include "texts.nsh"
!include "running.nsh"
!include "shortcut.nsh"
!include "cards.nsh"

!insertmacro DEFINE_END_PROGRAM ""
!insertmacro DEFINE_END_PROGRAM "un."

; -------------------------------------------------------------------------------------------------- install

Section "$(program)" programPart
  SectionIn RO
  Call EndProgram
  SetOutPath "$INSTDIR"
  ; Nothing of an older version stays behind; what else the user keeps in this folder does.
  RMDir /r "$INSTDIR\${PARTS}"
  File /r "${SOURCE}\*.*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  Call WriteShortcut
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "$(cards)" cardsPart
  !insertmacro OFFER_FOR_CARDS
SectionEnd

Section /o "$(login)" loginPart
  ; The program's own settings write and read the same value.
  WriteRegStr HKCU "${RUN_KEY}" "${NAME}" '"$INSTDIR\${PROGRAM}" --tray'
  DeleteRegValue HKCU "${APPROVED_KEY}" "${NAME}"
SectionEnd

Section -afterwards
  ${Unless} ${SectionIsSelected} ${cardsPart}
    !insertmacro WITHDRAW_FROM_CARDS
  ${EndUnless}
  ${Unless} ${SectionIsSelected} ${loginPart}
    DeleteRegValue HKCU "${RUN_KEY}" "${NAME}"
  ${EndUnless}
  ; Nobody is there to start it again, and its reminders must go on.
  ${If} ${Silent}
  ${AndIf} $wasRunning == "yes"
    Exec '"$INSTDIR\${PROGRAM}" --tray'
  ${EndIf}
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${programPart} "$(programMore)"
  !insertmacro MUI_DESCRIPTION_TEXT ${cardsPart} "$(cardsMore)"
  !insertmacro MUI_DESCRIPTION_TEXT ${loginPart} "$(loginMore)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
  ${Unless} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(needsWindows10)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndUnless}
  Call ChooseAsBefore
  ${GetParameters} $0
  ${GetOptions} $0 "/AUTOSTART=" $1
  ${If} $1 == "1"
    !insertmacro SelectSection ${loginPart}
  ${ElseIf} $1 == "0"
    !insertmacro UnselectSection ${loginPart}
  ${EndIf}
FunctionEnd

; An upgrade proposes what was chosen the last time, or in the program's settings since.
Function ChooseAsBefore
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${IfThen} $0 == "" ${|} Return ${|}
  ReadRegStr $0 HKCU "${RUN_KEY}" "${NAME}"
  ${If} $0 != ""
    !insertmacro SelectSection ${loginPart}
  ${EndIf}
  ReadRegStr $0 HKCU "Software\RegisteredApplications" "${NAME}"
  ${If} $0 == ""
    !insertmacro UnselectSection ${cardsPart}
  ${EndIf}
FunctionEnd

; An upgrade stays where the program is: two of it would be one too many.
Function SkipIfInstalled
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$0\${PROGRAM}"
    Abort
  ${EndIf}
FunctionEnd

; ------------------------------------------------------------------------------------------------ uninstall

Section "un.$(program)" unProgramPart
  SectionIn RO
  Call un.EndProgram
  DeleteRegValue HKCU "${RUN_KEY}" "${NAME}"
  DeleteRegValue HKCU "${APPROVED_KEY}" "${NAME}"
  DeleteRegKey HKCU "${APP_ID_KEY}"
  !insertmacro WITHDRAW_FROM_CARDS
  Delete "${SHORTCUT}"
  RMDir /r "$INSTDIR\${PARTS}"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\${CONSOLE}"
  Delete "$INSTDIR\Uninstall.exe"
  ; Goes only when it is empty: what the user put there is not ours.
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
SectionEnd

Section /o "un.$(data)" unDataPart
  MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(reallyDelete)" /SD IDYES IDNO keep
  RMDir /r "${DATA_FOLDER}"
  keep:
SectionEnd

!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${unProgramPart} "$(programMore)"
  !insertmacro MUI_DESCRIPTION_TEXT ${unDataPart} "$(dataMore)"
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END

; To remove something takes no space.
Function un.HideSpace
  ShowWindow $mui.ComponentsPage.SpaceRequired ${SW_HIDE}
FunctionEnd

Function un.onInit
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DELETEDATA" $1
  ${Unless} ${Errors}
    !insertmacro SelectSection ${unDataPart}
  ${EndUnless}
FunctionEnd
