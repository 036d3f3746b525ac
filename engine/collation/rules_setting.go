package collation

import (
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf16"
)

// words reads words up to a sign, with one blank between them; the place is 0 if
// there is no sign.
func (p *ruleParser) words(i int) (string, int) {
	var raw []uint16
	for i = p.blanks(i); i < len(p.rules); {
		switch u := p.rules[i]; {
		case isSyntax(u) && u != '-' && u != '_':
			text := string(utf16.Decode(raw))
			return strings.TrimSuffix(text, " "), i
		case isBlank(u):
			raw = append(raw, ' ')
			i = p.blanks(i + 1)
		default:
			raw = append(raw, u)
			i++
		}
	}
	return "", 0
}

// setting reads an option in brackets.
func (p *ruleParser) setting() {
	words, j := p.words(p.at + 1)
	if j <= p.at+1 || words == "" {
		p.fail("expected a setting/option at '['")
	}
	switch p.rules[j] {
	case ']':
		if p.option(words) {
			p.at = j + 1
			return
		}
	case '[':
		j = p.set(j)
		if words == "optimize" || words == "suppressContractions" {
			p.tailored = p.tailored || words == "suppressContractions"
			p.at = j
			return
		}
	}
	p.fail("not a valid setting/option")
}

// option sets what the words name; false if they name nothing.
func (p *ruleParser) option(words string) bool {
	name, value := words, ""
	if i := strings.LastIndexByte(words, ' '); i >= 0 {
		name, value = words[:i], words[i+1:]
	}
	if words == "reorder" || strings.HasPrefix(words, "reorder ") {
		p.reorder(words[len("reorder"):])
		return true
	}
	known, ok := map[string]map[string]func(){
		"backwards":   {"2": func() { p.c.set(optBackwardSecondary, true) }},
		"strength":    {"1": p.strength(Primary), "2": p.strength(Secondary), "3": p.strength(Tertiary), "4": p.strength(Quaternary), "I": p.strength(Identical)},
		"alternate":   {"non-ignorable": func() { p.c.SetShifted(false) }, "shifted": func() { p.c.SetShifted(true) }},
		"maxVariable": {"space": p.variable(0), "punct": p.variable(1), "symbol": p.variable(2), "currency": p.variable(3)},
		"caseFirst": {"off": func() { p.c.set(optCaseFirst|optUpperFirst, false) }, "lower": func() { p.c.SetCaseFirst(false) },
			"upper": func() { p.c.SetCaseFirst(true) }},
		"caseLevel":       p.onOff(optCaseLevel),
		"normalization":   p.onOff(optNormalize),
		"numericOrdering": p.onOff(optNumeric),
		"hiraganaQ":       {"off": func() {}, "on": func() { p.fail("[hiraganaQ on] is not supported") }},
	}[name]
	if name == "import" {
		p.imported(value)
		return true
	}
	set := known[value]
	if !ok || set == nil {
		return false
	}
	set()
	return true
}

func (p *ruleParser) strength(s Strength) func() { return func() { p.c.SetStrength(s) } }

func (p *ruleParser) onOff(bit int) map[string]func() {
	return map[string]func(){"on": func() { p.c.set(bit, true) }, "off": func() { p.c.set(bit, false) }}
}

func (p *ruleParser) variable(group int) func() {
	return func() {
		p.c.options = p.c.options&^optMaxVariable | group<<shiftMaxVariable
		p.c.variableTop = p.c.data.root().lastPrimary(firstGroup + group)
	}
}

// imported takes the order of a locale over. One that comes to others is not built.
func (p *ruleParser) imported(tag string) {
	name, extension, _ := strings.Cut(strings.ToLower(tag), "-u-")
	for _, part := range strings.Split(name, "-") {
		if part == "" || len(part) > 8 {
			p.fail("expected language tag in [import langTag]: Empty subtag [at index " + strconv.Itoa(0) + "]")
		}
	}
	locale := strings.ReplaceAll(name, "-", "_")
	if _, order, ok := strings.Cut(extension, "co-"); ok {
		if long, known := map[string]string{"phonebk": "phonebook", "trad": "traditional", "dict": "dictionary", "gb2312": "gb2312han", "standard": "standard"}[order]; known {
			order = long
		}
		locale += "@collation=" + order
	}
	from := Open(locale)
	if p.tailored || p.c.data != Open("").data {
		p.tailored = true
		return
	}
	p.c.data = from.data
	if from.order != nil {
		p.c.order = from.order
	}
	differs := from.options ^ Open("").options
	p.c.options = p.c.options&^differs | from.options&differs
	p.c.variableTop = p.c.data.root().lastPrimary(firstGroup + p.c.options&optMaxVariable>>shiftMaxVariable)
}

// reorder reads the scripts that come first.
func (p *ruleParser) reorder(words string) {
	var codes []int
	for _, word := range strings.Fields(words) {
		code := scriptCode(word)
		if code < 0 {
			p.fail("unknown script or reorder code")
		}
		codes = append(codes, code)
	}
	p.c.order = p.c.data.root().reorder(codes)
}

// set goes over a set of characters.
func (p *ruleParser) set(i int) int {
	level := 0
	for {
		if i == len(p.rules) {
			p.fail("unbalanced UnicodeSet pattern brackets")
		}
		i++
		if u := p.rules[i-1]; u == '[' {
			level++
		} else if u == ']' {
			if level--; level == 0 {
				break
			}
		}
	}
	if i = p.blanks(i); p.unit(i) != ']' {
		p.fail("missing option-terminating ']' after UnicodeSet pattern")
	}
	return i + 1
}

// scriptCode is ICU's number of a script or of another group; -1 if there is none of
// that name.
func scriptCode(word string) int {
	if i := slices.Index([]string{"space", "punct", "symbol", "currency", "digit"}, strings.ToLower(word)); i >= 0 {
		return firstGroup + i
	}
	if code, ok := scriptCodes()[loose(word)]; ok {
		return code
	}
	if strings.EqualFold(word, "others") {
		return otherScripts
	}
	return -1
}

// loose is a name without what does not tell names apart.
func loose(name string) string {
	return strings.NewReplacer("_", "", "-", "", " ", "").Replace(strings.ToLower(name))
}

var scriptCodes = sync.OnceValue(func() map[string]int {
	out := map[string]int{}
	data, _ := files.ReadFile("data/scripts.txt")
	for line := range strings.Lines(string(data)) {
		fields := strings.Fields(line)
		code, _ := strconv.Atoi(fields[0])
		for _, name := range fields[1:] {
			out[loose(name)] = code
		}
	}
	return out
})
