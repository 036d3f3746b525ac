package querystring

import (
	"strings"
	"testing"
)

// shown prints a tree in a form that tests can compare.
func shown(n *Node) string {
	var b strings.Builder
	if n.HasField {
		b.WriteString(n.Field + ":")
	}
	switch n.Kind {
	case Group:
		b.WriteByte('(')
		for i, c := range n.Clauses {
			if i > 0 {
				b.WriteByte(' ')
			}
			b.WriteString([...]string{"", "AND ", "OR "}[c.Conj] + [...]string{"", "-", "+"}[c.Mod] + shown(c.Node))
		}
		b.WriteByte(')')
	case Range:
		b.WriteString("range " + n.From + " " + n.To)
	default:
		b.WriteString([...]string{"", "", "multi ", "phrase ", "prefix ", "wild ", "regexp ", "fuzzy ", "", "all"}[n.Kind] + n.Text)
	}
	if n.HasSlop {
		b.WriteString("~" + n.Slop)
	}
	if n.Boost != nil {
		b.WriteString("^")
	}
	return b.String()
}

var trees = []struct{ text, want string }{
	{"a", "(a)"},
	{"a b c", "(multi a b c)"},
	{"a AND b", "(a AND b)"},
	{"a && !b || c", "(a AND -b OR c)"},
	{"+a -b", "(+a -b)"},
	{"t:a", "(t:a)"},
	{"t:(a OR b)^2 c", "((t:a OR t:b)^ c)"},
	{`"a b"~2^3`, "(phrase a b~2^)"},
	{"ab* a?c *", "(prefix ab wild a?c wild *)"},
	{"*:*", "(*:all*)"},
	{"n:[1 TO 3} m:{* TO \"x y\"]", "(n:range 1 3 m:range * x y)"},
	{"/a+b/ q~ q~1", "(regexp a+b fuzzy q~ fuzzy q~1)"},
	{`a\:b \u4e2d`, "(multi a:b 中)"},
	{"a - b", "(a - b)"},
	{"NOT a", "(-a)"},
}

func TestTrees(t *testing.T) {
	for _, c := range trees {
		n, err := Parse(c.text)
		if err != nil {
			t.Errorf("%s: %v", c.text, err)
			continue
		}
		if got := shown(n); got != c.want {
			t.Errorf("%s: %s, not %s", c.text, got, c.want)
		}
	}
}

func TestErrors(t *testing.T) {
	for text, want := range map[string]string{
		"AND":                           "Encountered \" <AND> \"AND \"\" at line 1, column 0.",
		"(a":                            "Encountered \"<EOF>\" at line 1, column 2.",
		"t:[a":                          "Encountered \"<EOF>\" at line 1, column 4.",
		`"a`:                            "Lexical error at line 1, column 3.  Encountered: <EOF> after : \"\\\"a\"",
		"a)":                            "Encountered \" \")\" \") \"\" at line 1, column 1.",
		`\u12`:                          "Truncated unicode escape sequence.",
		"a AND":                         "Encountered \"<EOF>\" at line 1, column 5.",
		strings.Repeat("(", MaxDepth+1): "the query is nested more than",
	} {
		_, err := Parse(text)
		if err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%.20s: %v, not %s", text, err, want)
		}
	}
}

// FuzzParse wants no panic, and that an escaped text is one term or several.
func FuzzParse(f *testing.F) {
	for _, c := range trees {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if n, err := Parse(text); err == nil && n == nil {
			t.Error("neither a tree nor an error")
		}
	})
}
