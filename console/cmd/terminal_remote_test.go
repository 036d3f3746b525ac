//go:build unix

package cmd

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestTerminalRemote types at another server.
func TestTerminalRemote(t *testing.T) {
	t.Parallel()
	s := elsewhere(t)
	host := regexp.QuoteMeta(strings.TrimPrefix(s.URL, "http://"))
	c := program(t, "--url", strings.Replace(s.URL, "http://", "http://elastic:hunter2@", 1))
	x := launch(t, c)
	x.wait(`OpenSearch 2\.11\.0 at ` + host + ` · :help\n\n` + host + `>$`)
	if !strings.Contains(x.output(), "\x1b[1;33m"+strings.TrimPrefix(s.URL, "http://")+">\x1b[0m ") {
		t.Errorf("the prompt has no warning colour: %q", x.output())
	}

	// The cursor stands where it should, however long the prompt.
	x.keys("GET ab" + left + "x\x05" + enter)
	x.wait(`(?s)> GET axb\n\{ "asked" : "GET /axb", "scheme" : "Basic" \}\n200 OK`)

	// What destroys is sent after a yes only, and nothing after a no.
	x.keys(":clear" + enter + "DELETE products" + enter)
	x.wait(`DELETE products deletes the index products at ` + host + `\ntype yes to send it:$`)
	x.keys("yes" + enter)
	x.wait(`"DELETE /products"`)
	x.keys(":clear" + enter + pasted("DELETE *\n\nGET after\n"))
	x.wait(`deletes every index at ` + host + `\ntype yes to send it:$`)
	x.keys("no" + enter)
	x.wait(`DELETE \* was not sent: nobody said yes\n\n` + host + `>$`)
	x.keys("DELETE _all" + enter)
	x.wait(`(?s)every index.*every index.*type yes to send it:$`)
	x.keys(ctrlC)
	x.wait(`DELETE _all was not sent`)
	x.keys("DELETE a/_doc/1" + enter)
	x.wait(`"DELETE /a/_doc/1"`)

	// Ctrl-C cancels what runs.
	x.keys(":clear" + enter + "GET _stuck" + enter)
	<-s.stuck
	x.keys(ctrlC)
	x.wait(`(?s)GET _stuck got no answer: context canceled\ncancelled\n\n` + host + `>$`)

	// It can't be emptied, and a lesson doesn't ask for another engine.
	x.keys(":clear" + enter + ":reset" + enter)
	x.wait(`in this program only, not ` + host)

	// No secret is kept or shown.
	x.keys(":clear" + enter + pasted("curl -u elastic:hunter2 -H 'Authorization: Bearer hunter2' 'https://elastic:hunter2@"+"x/b'\n"))
	x.wait(`"GET /b"`)
	x.keys(ctrlD)
	x.ends()
	for _, v := range c.Env {
		if dir, ok := strings.CutPrefix(v, "XDG_STATE_HOME="); ok {
			text, err := os.ReadFile(filepath.Join(dir, "esconsole", "history"))
			if err != nil || strings.Contains(string(text), "hunter2") || !strings.Contains(string(text), "https://x/b") {
				t.Errorf("kept %q, %v", text, err)
			}
		}
	}
}

// TestTerminalRemoteGone starts at a server that isn't there, without colours.
func TestTerminalRemoteGone(t *testing.T) {
	t.Parallel()
	s := elsewhere(t)
	s.Close()
	host := regexp.QuoteMeta(strings.TrimPrefix(s.URL, "http://"))
	c := program(t, "--url", s.URL, "--color", "never", "--read-only")
	x := launch(t, c)
	x.wait(host + ` refuses the connection; is a server running there\?\nesconsole 0\.1 · ` + host + `, read-only · :help\n\n` + host + `>$`)
	x.keys("GET a" + enter)
	x.wait(`GET a got no answer: ` + host + ` refuses the connection`)
	x.keys("PUT a/_doc/1 {}" + enter)
	x.wait(`it was not sent: with --read-only`)
	if strings.Contains(x.output(), "\x1b[1;33m") {
		t.Error("coloured")
	}
}
