package parser

import (
	"strings"
	"testing"
)

func TestExcerpt(t *testing.T) {
	for _, c := range []struct {
		text   string
		column int
		want   string
	}{
		{"GETT _x", 1, "GETT _x\n^"},
		{"GET", 4, "GET\n   ^"},
		{"GET 数据/x", 8, "GET 数据/x\n         ^"},
		{"\tGET\tx", 6, "\tGET\tx\n\t   \t^"},
		{"a\x1b[31mb", 7, "a�[31mb\n      ^"},
		{"a\u202eb", 3, "a�b\n  ^"},
		{"e\u0301x", 3, "e\u0301x\n ^"},
		{"", 1, "\n^"},
		{"abc", 100, "abc\n   ^"},
		{"abc", -3, "abc\n^"},
		{strings.Repeat("a", 100) + "b" + strings.Repeat("c", 100), 101,
			"…" + strings.Repeat("a", 37) + "b" + strings.Repeat("c", 36) + "…\n" + strings.Repeat(" ", 38) + "^"},
		{strings.Repeat("中", 60), 2, strings.Repeat("中", 37) + "…\n  ^"},
		{strings.Repeat("a", 100), 101, "…" + strings.Repeat("a", 74) + "\n" + strings.Repeat(" ", 75) + "^"},
	} {
		e := &Error{Text: c.text, Column: c.column}
		if got := e.Excerpt(); got != c.want {
			t.Errorf("%q %d:\ngot\n%s\nwant\n%s", c.text, c.column, got, c.want)
		}
	}
}
