; Ends the program before its files are replaced or removed: asks it to quit, and waits until it has.
; Used as a function of the installer (PREFIX "") and of the uninstaller (PREFIX "un.").

Var wasRunning

; Windows lets nobody write to the file of a program that runs.
!macro LOOK_AT FILE
  ${If} ${FileExists} "${FILE}"
    ClearErrors
    FileOpen $1 "${FILE}" a
    ${If} ${Errors}
      StrCpy $0 "yes"
    ${Else}
      FileClose $1
    ${EndIf}
  ${EndIf}
!macroend

!macro DEFINE_END_PROGRAM PREFIX
; Puts "yes" or "no" into $0: whether the program runs, with its window or on the command line.
Function ${PREFIX}IsRunning
  StrCpy $0 "no"
  !insertmacro LOOK_AT "$INSTDIR\${PROGRAM}"
  !insertmacro LOOK_AT "$INSTDIR\${CONSOLE}"
FunctionEnd

; Returns when the program runs no more; ends the installation where it will not go.
Function ${PREFIX}EndProgram
  Call ${PREFIX}IsRunning
  StrCpy $wasRunning $0
  ${DoWhile} $0 == "yes"
    DetailPrint "$(closing)"
    StrCpy $2 0
    ${Do}
      ; What is being saved is saved first: it quits as by its own menu. It is asked again for the sake of another one
      ; that was just about to start: with the first one gone, it goes on.
      IntOp $3 $2 % 25
      ${If} $3 = 0
        ExecWait '"$INSTDIR\${PROGRAM}" --quit'
      ${EndIf}
      Call ${PREFIX}IsRunning
      ${IfThen} $0 == "no" ${|} ${ExitDo} ${|}
      Sleep 200
      IntOp $2 $2 + 1
    ${LoopUntil} $2 = 100
    ${If} $0 == "yes"
      ; One with another data folder hears nobody but its user.
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(stillRunning)" /SD IDCANCEL IDRETRY again
      SetErrorLevel 2
      Abort "$(stillRunning)"
      again:
    ${EndIf}
  ${Loop}
FunctionEnd
!macroend
