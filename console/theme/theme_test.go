package theme

import (
	"regexp"
	"testing"
)

func TestThemes(t *testing.T) {
	code := regexp.MustCompile(`^(|[0-9]+(;[0-9]+)*)$`)
	for _, name := range Names() {
		th, ok := Find(name)
		if !ok || th.Name != name {
			t.Errorf("%s is not found", name)
		}
		for r := range roles {
			if !code.MatchString(th.sgr[r]) {
				t.Errorf("%s: %q is no attribute", name, th.sgr[r])
			}
			if text := Strip(th.Paint(r, "中文 x")); text != "中文 x" {
				t.Errorf("%s: painted and stripped: %q", name, text)
			}
		}
	}
	if _, ok := Find("neon"); ok {
		t.Error("a theme that there is not was found")
	}
	if Dark().Name != Default {
		t.Error("Dark is not the default")
	}
	if got := (Theme{}).Paint(Error, "x"); got != "x" {
		t.Errorf("the zero theme paints %q", got)
	}
}

func TestStrip(t *testing.T) {
	for text, want := range map[string]string{
		"":                      "",
		"\x1b[1;31mred\x1b[0m!": "red!",
		"\x1b[2J":               "\x1b[2J",
		"\x1b[":                 "\x1b[",
	} {
		if got := Strip(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
