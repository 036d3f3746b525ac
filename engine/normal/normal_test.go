package normal

import (
	"testing"

	"golang.org/x/text/unicode/norm"
)

func TestString(t *testing.T) {
	for _, c := range []struct {
		form       norm.Form
		text, want string
	}{
		{norm.NFD, "é", "e\u0301"},
		{norm.NFC, "e\u0301", "é"},
		{norm.NFD, "\u0301\u0316", "\u0316\u0301"},
		{norm.NFD, "\u0301\u0898", "\u0301\u0898"}, // of the same class, but later
		{norm.NFC, "e\u0EBA\u0301", "e\u0EBA\u0301"},
		{norm.NFD, "가\U0001E130é", "\u1100\u1161\U0001E130e\u0301"},
	} {
		if got := String(c.form, c.text); got != c.want {
			t.Errorf("%+q: %+q, not %+q", c.text, got, c.want)
		}
	}
	if lead, trail := Marks('\u0344'); lead != 230 || trail != 230 {
		t.Error(lead, trail)
	}
}
