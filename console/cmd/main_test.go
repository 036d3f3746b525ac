package cmd

import (
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain lets the test binary run as esconsole: scripts and terminals start
// it under that name.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"esconsole": func() { os.Exit(Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) },
	})
}

// noRaceSleep keeps a program built with the race detector from sleeping a
// second before it ends.
const noRaceSleep = "GORACE=atexit_sleep_ms=0"

// TestScripts runs the program as a shell does.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{Dir: "testdata/script", RequireExplicitExec: true, Setup: func(e *testscript.Env) error {
		e.Vars = append(e.Vars, noRaceSleep)
		return nil
	}})
}
