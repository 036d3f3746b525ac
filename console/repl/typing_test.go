package repl

import (
	"strings"
	"testing"
	"time"
)

func wait() { time.Sleep(2 * time.Millisecond) }

// TestAssist types one key at the | of a text.
func TestAssist(t *testing.T) {
	all := Habits{Indent: true, Close: true}
	tests := []struct {
		name, above, text, want string
		key                     rune
	}{
		{"a bracket closes", "PUT a", "|", "{|}", '{'},
		{"on the request line", "", "PUT a |", "PUT a {|}", '{'},
		{"not in a path", "", "PUT a/$|", "PUT a/${|", '{'},
		{"not before a word", "PUT a", "|x", "{|x", '{'},
		{"a quote closes", "PUT a", "{|}", "{\"|\"}", '"'},
		{"the closing quote is stepped over", "PUT a", "{\"x|\"}", "{\"x\"|}", '"'},
		{"a quote behind a backslash", "PUT a", "{\"x\\|\"}", "{\"x\\\"|\"}", '"'},
		{"the closing bracket is stepped over", "PUT a", "{[|]}", "{[]|}", ']'},
		{"nothing closes in a string", "PUT a", "{\"x|\"}", "{\"x{|\"}", '{'},
		{"nothing closes in a comment", "PUT a", "{ # x|", "{ # x{|", '{'},
		{"nothing closes in triple quotes", "PUT a\n{\"x\": \"\"\"", "|", "{|", '{'},
		{"a closing bracket goes back", "PUT a\n{", "  |", "}|", '}'},
		{"to where its line begins", "PUT a\n{\n  \"x\": [", "    |", "  ]|", ']'},
		{"but not behind text", "PUT a\n{\n  \"x\": [", "    1 |", "    1 ]|", ']'},
		{"nor without indentation", "PUT a\n{", "|", "}|", '}'},
	}
	for _, tt := range tests {
		before, after, _ := strings.Cut(tt.text, "|")
		b, a := assist(all, runesOf(tt.above), append([]rune(before), tt.key), []rune(after), tt.key)
		if got := string(b) + "|" + string(a); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
		b, a = assist(Habits{}, runesOf(tt.above), append([]rune(before), tt.key), []rune(after), tt.key)
		if got, want := string(b)+"|"+string(a), before+string(tt.key)+"|"+after; got != want {
			t.Errorf("%s, without habits: %q, want %q", tt.name, got, want)
		}
	}
}

func runesOf(text string) []rune {
	return []rune(strings.ReplaceAll(text, "\n", string(lineBreak)))
}

func TestNewLine(t *testing.T) {
	for text, want := range map[string]string{
		"PUT a|":                           "PUT a\n|",
		"PUT a\n{|":                        "PUT a\n{\n  |",
		"PUT a\n{|}":                       "PUT a\n{\n  |\n}",
		"PUT a\n{\n  \"x\": [|]\n}":        "PUT a\n{\n  \"x\": [\n    |\n  ]\n}",
		"PUT a\n{\n  \"x\": 1,|\n}":        "PUT a\n{\n  \"x\": 1,\n  |\n}",
		"PUT a\n{\n  \"x\": {},|":          "PUT a\n{\n  \"x\": {},\n  |",
		"PUT a\n{\n  \"x\": 1|}":           "PUT a\n{\n  \"x\": 1\n|}",
		"PUT a\n{\n  \"x\": \"\"\"{|":      "PUT a\n{\n  \"x\": \"\"\"{\n|",
		"PUT a { \"x\": {|":                "PUT a { \"x\": {\n  |",
		"POST _bulk\n{\"index\":{}}|":      "POST _bulk\n{\"index\":{}}\n|",
		"PUT a\n{\n  # {\n  \"x\": \"{\"|": "PUT a\n{\n  # {\n  \"x\": \"{\"\n  |",
	} {
		before, after, _ := strings.Cut(text, "|")
		b, a := newLine(Habits{Indent: true}, runesOf(before), runesOf(after))
		if got := strings.ReplaceAll(string(b)+"|"+string(a), string(lineBreak), "\n"); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestMatching(t *testing.T) {
	tests := []struct{ text, marks string }{ // ^ is the cursor, ( a bracket that matches, ! one that doesn't
		{`^{"a":[1]}`, "(       ("},
		{`{"a":^[1]}`, "     ( ("},
		{`{"a":[1]^}`, "(       ("},
		{`{"a":1]^`, "      ! "},
		{`{"}":1}^`, "(     ( "},
	}
	for _, tt := range tests {
		pos := strings.Index(tt.text, "^")
		line := []rune(strings.Replace(tt.text, "^", "", 1))
		var h highlighter
		list := h.text(line)
		matching(line, pos, list)
		got := ""
		for _, s := range list {
			switch s {
			case pairText:
				got += "("
			case oddText:
				got += "!"
			default:
				got += " "
			}
		}
		if strings.TrimRight(got, " ") != strings.TrimRight(tt.marks, " ") {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.marks)
		}
	}
}

// TestClusters cuts texts into what is shown as one.
func TestClusters(t *testing.T) {
	for text, want := range map[string]int{
		"abc": 3, "中文": 2, "e\u0301x": 2, "👨\u200d👩\u200d👧!": 2, "🇨🇳🇩🇪": 2, "👍🏽x": 2, "❤\ufe0f": 1, "": 0, "\u0301": 1,
	} {
		runes, n := []rune(text), 0
		for i := 0; i < len(runes); i += cluster(runes[i:]) {
			n++
		}
		if n != want {
			t.Errorf("%q: %d, want %d", text, n, want)
		}
	}
}
