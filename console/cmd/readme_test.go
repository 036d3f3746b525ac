//go:build unix

package cmd

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/pflag"

	"esconsole/scripts"
)

func readme(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestReadmeNames checks that the README names every command, flag and lesson.
func TestReadmeNames(t *testing.T) {
	text := readme(t)
	root := (&app{}).root()
	root.InitDefaultCompletionCmd("completion")
	root.InitDefaultHelpCmd()
	for _, c := range append(root.Commands(), root) {
		if name := strings.TrimPrefix(c.CommandPath(), "esconsole "); !strings.Contains(text, "`esconsole "+name) && c != root {
			t.Errorf("README.md doesn't name the command %s", name)
		}
		visit := func(f *pflag.Flag) {
			if !strings.Contains(text, "--"+f.Name) {
				t.Errorf("README.md doesn't name the flag --%s of %s", f.Name, c.Name())
			}
		}
		c.InitDefaultHelpFlag()
		c.LocalFlags().VisitAll(visit)
	}
	for _, l := range scripts.In("en") {
		if !strings.Contains(text, "| `"+l.Short()) {
			t.Errorf("README.md doesn't name the lesson %s", l.Short())
		}
	}
}

var session = regexp.MustCompile("(?s)<!-- transcript: esconsole ([^\n]*) -->\n```\n(.*?)```")

// varying are the parts of a transcript that differ from run to run.
var varying = regexp.MustCompile(`\d[.0-9]* ms|"index_uuid" : "[^"]*"`)

// TestReadmeTranscript types what the README's session types, and wants its
// answers.
func TestReadmeTranscript(t *testing.T) {
	t.Parallel()
	m := session.FindStringSubmatch(readme(t))
	if m == nil {
		t.Fatal("README.md has no transcript")
	}
	x := open(t, []string{"TERM=dumb"}, strings.Fields(m[1])...)
	typed := regexp.MustCompile(`(?m)^(?:es> |  > )(.+)$`).FindAllStringSubmatch(m[2], -1)
	for _, line := range typed {
		before := len(x.output())
		x.keys(line[1] + "\n")
		x.until(func() bool {
			out := x.output()
			return len(out) > before+len(line[1]) && (strings.HasSuffix(out, "\nes> ") || strings.HasSuffix(out, "\n  > "))
		}, "no prompt after "+line[1])
	}
	got := varying.ReplaceAllString(strings.ReplaceAll(x.output(), "\r", ""), "*")
	want := varying.ReplaceAllString(m[2], "*")
	if strings.TrimSpace(got) != strings.TrimSpace(want) {
		t.Errorf("the program prints another session:\n%s\nwant:\n%s", got, want)
	}
}
