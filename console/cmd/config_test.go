package cmd

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"esconsole/console/config"
)

// TestEveryFlagFromConfig gives each flag of each command its default from a
// file, at the top and below the command's name.
func TestEveryFlagFromConfig(t *testing.T) {
	t.Setenv("SECRET", "s3cret")
	root := (&app{}).root()
	values := map[string]string{"theme": "light", "color": "never", "lang": "zh", "editor": "block", "history": "none", "headings": "7", "compat": "6", "nodes": "3",
		"format": "tap", "timeout": "5s", "pager": "off"}
	value := func(f *pflag.Flag) string {
		switch {
		case f.Name == "api-key" || f.Name == "bearer" || f.Name == "token":
			return "${env:SECRET}"
		case values[f.Name] != "":
			return values[f.Name]
		case f.Value.Type() == "bool":
			return "true"
		case f.Value.Type() == "uint64" || f.Value.Type() == "int":
			return "2"
		case f.Value.Type() == "duration":
			return "5s"
		}
		return "text"
	}
	tried := 0
	try := func(c *cobra.Command, command string, f *pflag.Flag) {
		if f.Name == "help" || f.Name == "config" || f.Name == "command" {
			return
		}
		tried++
		text := fmt.Sprintf("%s: %s\n", f.Name, value(f))
		if command != "" {
			text = command + ":\n  " + text
		}
		file, err := config.Parse([]byte(text), schema(root))
		if err != nil || len(file.Settings) != 1 {
			t.Errorf("%s: %v", text, err)
			return
		}
		a := &app{}
		again := a.root()
		cmd, _, err := again.Find(strings.Fields(command))
		if err != nil {
			t.Fatal(err)
		}
		a.fromFile = map[string]int{}
		if err := a.setDefault(cmd, file.Settings[0]); err != nil {
			t.Errorf("%s: %v", text, err)
		}
		if a.fromFile[f.Name] == 0 {
			t.Errorf("%s: nothing was set", text)
		}
	}
	root.PersistentFlags().VisitAll(func(f *pflag.Flag) { try(root, "", f) })
	root.Flags().VisitAll(func(f *pflag.Flag) { try(root, "", f) })
	for _, c := range root.Commands() {
		if c.Name() == "config" {
			continue
		}
		c.LocalNonPersistentFlags().VisitAll(func(f *pflag.Flag) { try(c, c.Name(), f) })
	}
	if tried < 40 {
		t.Errorf("only %d flags were tried", tried)
	}
}

// TestTemplateNames checks that the file that is written names every flag that
// the console has.
func TestTemplateNames(t *testing.T) {
	root := (&app{}).root()
	check := func(f *pflag.Flag) {
		switch f.Name {
		case "help", "config", "command":
			return
		}
		if !strings.Contains(config.Template, "# "+f.Name+": ") && !strings.Contains(config.Template, "    "+f.Name+": ") {
			t.Errorf("the file that is written doesn't name %s", f.Name)
		}
	}
	root.PersistentFlags().VisitAll(check)
	root.Flags().VisitAll(check)
}

// TestConfigKeepsSecrets checks that showing what holds shows no secret.
func TestConfigKeepsSecrets(t *testing.T) {
	t.Setenv("SECRET", "hunter2")
	file := filepath.Join(t.TempDir(), "c.yaml")
	if err := os.WriteFile(file, []byte("url: http://localhost\nbearer: ${env:SECRET}\nprofiles:\n  a:\n    url: http://x\n    api-key: ${env:SECRET}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	status, out, errs := runMain("--config", file, "config", "show")
	if status != 0 || strings.Contains(out+errs, "hunter2") || !strings.Contains(out, "(secret)") {
		t.Errorf("%d %s %s", status, out, errs)
	}
}
