package safe

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestText(t *testing.T) {
	for text, want := range map[string]string{
		"plain 中文\n\t":       "plain 中文\n\t",
		"\x1b[2J":            `\u001b[2J`,
		"a\r\nb":             "a\nb",
		"a\rb":               `a\u000db`,
		"\x9b31m":            "\uFFFD31m",
		"\u009b31m":          `\u009b31m`,
		"\u202eabc\u2066":    `\u202eabc\u2066`,
		"\x07\x00\x7f\u2028": `\u0007\u0000\u007f\u2028`,
	} {
		if got := Text(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	if got := Line("a\nb\tc\x1b"); got != `a↵b c\u001b` {
		t.Errorf("one line: %q", got)
	}
}

// FuzzSafe checks that nothing harmful is left, and that JSON keeps its value.
func FuzzSafe(f *testing.F) {
	f.Add("a\x1b]0;x\x07\r\n")
	f.Add("{\"a\":\"\u202e\"}")
	f.Fuzz(func(t *testing.T, text string) {
		for _, got := range []string{Text(text), Line(text), string(JSON([]byte(text)))} {
			if strings.ContainsFunc(strings.ReplaceAll(got, "\uFFFD", ""), Harmful) {
				t.Errorf("%q became %q", text, got)
			}
		}
		var before, after any
		if !strings.Contains(text, "\uFFFD") && json.Unmarshal([]byte(text), &before) == nil && strings.ToValidUTF8(text, "") == text {
			if err := json.Unmarshal(JSON([]byte(text)), &after); err != nil {
				t.Errorf("%q is no JSON any more: %v", text, err)
			}
		}
	})
}
