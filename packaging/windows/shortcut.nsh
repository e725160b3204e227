; The shortcut in the Start menu. It carries the program's AppUserModelID, by which Windows puts windows, pinned
; buttons and notifications of one program together.

!include "Win\COM.nsh"
!include "Win\Propkey.nsh"

; Sets the id in a property store (a register like $2); uses r3 to r5.
!macro SET_APP_ID STORE
  System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
  System::Call '*(&w${NSIS_MAX_STRLEN} "${APP_ID}")p.r4'
  System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p r4)p.r5'
  ${IPropertyStore::SetValue} ${STORE} '(r3,r5)'
  ${IPropertyStore::Commit} ${STORE} ""
  System::Free $3
  System::Free $4
  System::Free $5
!macroend

Function WriteShortcut
  CreateShortcut "${SHORTCUT}" "$INSTDIR\${PROGRAM}"
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
    ${If} $1 P<> 0
    ${AndIf} $2 P<> 0
      ${IPersistFile::Load} $1 '("${SHORTCUT}",${STGM_READWRITE})'
      !insertmacro SET_APP_ID $2
      ${IPersistFile::Save} $1 '("${SHORTCUT}",1)'
    ${EndIf}
    !insertmacro ComHlpr_SafeRelease $2
    !insertmacro ComHlpr_SafeRelease $1
    !insertmacro ComHlpr_SafeRelease $0
  ${EndIf}
FunctionEnd
