package translit

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// SetReader reads the set of characters that begins at a place of a text, and
// gives where it ends.
type SetReader func(text string, at int) (set Set, end int, err error)

// Missing is the error of a transliteration that needs data which is not part of
// the program. It holds the name.
type Missing string

// Error implements error.
func (m Missing) Error() string { return "the transliteration [" + string(m) + "] is not built in" }

// opener makes the steps of a transliteration.
type opener struct {
	lib     *library
	rules   map[int]*ruleSet
	missing string
}

// Plan is a transliteration that is read: it opens as often as needed.
type Plan struct {
	parts []single
	only  Set
}

// Read reads an id, such as Any-Latin or NFD; [:Mn:] Remove; NFC.
func Read(id string, reverse bool, sets SetReader) (*Plan, error) {
	p := &idParser{text: id, reverse: reverse, sets: sets}
	plan, err := p.compound()
	if err != nil {
		return nil, err
	}
	if plan == nil {
		return nil, errors.New("Invalid ID " + id)
	}
	for i := range plan.parts {
		s := &plan.parts[i]
		if s.basic == "" {
			continue
		}
		var ok bool
		if s.node, ok = theLibrary().find(s.basic); !ok {
			return nil, errors.New("Illegal ID " + s.canonical)
		}
	}
	if _, err := plan.Open(); err != nil {
		return nil, err
	}
	return plan, nil
}

// Open makes a transliterator.
func (p *Plan) Open() (*Transliterator, error) {
	b := &opener{lib: theLibrary(), rules: map[int]*ruleSet{}}
	var steps compound
	for _, s := range p.parts {
		if s.basic != "" {
			steps = append(steps, b.node(s.node, s.only))
		}
	}
	if b.missing != "" {
		return nil, Missing(b.missing)
	}
	return &Transliterator{compound{&filtered{p.only, steps}}}, nil
}

// node makes a step; only, if there is one, takes the place of its own filter.
func (b *opener) node(i int, only Set) step {
	n := &b.lib.nodes[i]
	f := &filtered{only: only}
	if only == nil && n.only != nil {
		f.only = n.only
	}
	switch n.kind {
	case nodeRules:
		s := b.rules[n.rules]
		if s == nil {
			s = b.ruleSet(b.lib.rules[n.rules])
			b.rules[n.rules] = s
		}
		f.inner = s
	case nodeCompound:
		var c compound
		for _, child := range n.children {
			c = append(c, b.node(child, nil))
		}
		f.inner = c
	case nodeAny:
		f.inner = b.any(n)
	default:
		f.inner = builtin(n.class, n.id)
		if _, ok := f.inner.(missing); ok {
			b.missing = n.id
		}
	}
	return f
}

// any makes the step that looks at scripts; what it needs is made when it is met.
func (b *opener) any(n *node) step {
	a := &anyStep{target: n.target, from: map[string]step{}}
	if n.width > 0 {
		a.width = b.node(n.width-1, nil)
	}
	for script, i := range n.from {
		a.from[script] = &later{b: b, node: i}
	}
	return a
}

// later is a step that is made when it is needed.
type later struct {
	b    *opener
	node int
	made step
}

func (l *later) apply(t *text, p *position) {
	if l.made == nil {
		l.made = l.b.node(l.node, nil)
	}
	l.made.apply(t, p)
}

// find finds a transliteration by name, without regard to case; failing that,
// without its variant, and with the scripts of languages.
func (l *library) find(name string) (int, bool) {
	name = strings.ToLower(name)
	plain, variant, _ := strings.Cut(name, "/")
	source, target, _ := strings.Cut(plain, "-")
	for _, s := range []string{source, scriptsOf[source]} {
		for _, t := range []string{target, scriptsOf[target]} {
			if s == "" || t == "" {
				continue
			}
			if i, ok := l.names[s+"-"+t+"/"+variant]; ok && variant != "" {
				return i, true
			}
			if i, ok := l.names[s+"-"+t]; ok {
				return i, true
			}
		}
	}
	return 0, false
}

// scriptsOf are the scripts of languages, in small letters.
var scriptsOf = map[string]string{
	"ar": "arabic", "bg": "cyrillic", "bn": "bengali", "cs": "latin", "de": "latin", "el": "greek", "en": "latin", "es": "latin",
	"fr": "latin", "gu": "gujarati", "he": "hebrew", "hi": "devanagari", "hy": "armenian", "it": "latin", "ja": "katakana", "ka": "georgian",
	"kn": "kannada", "ko": "hangul", "ml": "malayalam", "mr": "devanagari", "nl": "latin", "pa": "gurmukhi", "pl": "latin", "pt": "latin",
	"ru": "cyrillic", "sr": "cyrillic", "ta": "tamil", "te": "telugu", "th": "thai", "tr": "latin", "uk": "cyrillic", "zh": "han",
}

// single is one part of an id.
type single struct {
	canonical, basic string
	only             Set
	node             int
}

// idParser reads ids.
type idParser struct {
	text    string
	at      int
	reverse bool
	sets    SetReader
}

func (p *idParser) space() {
	for p.at < len(p.text) {
		r, n := utf8.DecodeRuneInString(p.text[p.at:])
		if !unicode.Is(unicode.Pattern_White_Space, r) {
			return
		}
		p.at += n
	}
}

func (p *idParser) take(c byte) bool {
	at := p.at
	p.space()
	if p.at < len(p.text) && p.text[p.at] == c {
		p.at++
		return true
	}
	p.at = at
	return false
}

// set tells whether a set of characters may begin here.
func (p *idParser) set() bool {
	rest := p.text[p.at:]
	return strings.HasPrefix(rest, "[") || len(rest) > 1 && rest[0] == '\\' && strings.IndexByte("pPN", rest[1]) >= 0
}

// global reads a filter of the whole id; in parentheses it is that of the other
// direction.
func (p *idParser) global(parens bool) Set {
	start := p.at
	if parens && !p.take('(') {
		p.at = start
		return nil
	}
	p.space()
	if !p.set() {
		if parens {
			p.at = start
		}
		return nil
	}
	set, end, err := p.sets(p.text, p.at)
	if err != nil {
		p.at = start
		return nil
	}
	p.at = end
	if parens && !p.take(')') {
		p.at = start
		return nil
	}
	return set
}

// compound reads parts with semicolons between; nil if it is none.
func (p *idParser) compound() (*Plan, error) {
	plan := &Plan{}
	if set := p.global(false); set != nil {
		if !p.take(';') {
			p.at = 0
		}
		if !p.reverse {
			plan.only = set
		}
	}
	delimiter := true
	for {
		s, err := p.single()
		if err != nil {
			return nil, err
		}
		if s == nil {
			break
		}
		if p.reverse {
			plan.parts = append([]single{*s}, plan.parts...)
		} else {
			plan.parts = append(plan.parts, *s)
		}
		if !p.take(';') {
			delimiter = false
			break
		}
	}
	if len(plan.parts) == 0 {
		return nil, nil
	}
	if delimiter {
		if set := p.global(true); set != nil {
			p.take(';')
			if p.reverse {
				plan.only = set
			}
		}
	}
	if p.space(); p.at != len(p.text) {
		return nil, nil
	}
	return plan, nil
}

// specs is a part as it is written.
type specs struct {
	source, target, variant string
	sawSource               bool
	filter                  string
	only                    Set
}

// single reads one part: a name, one with that of its inverse in parentheses, or
// only the latter; nil if there is none.
func (p *idParser) single() (*single, error) {
	start := p.at
	var a, b *specs
	var err error
	parens := p.take('(')
	if !parens {
		if a, err = p.filterID(); err != nil {
			return nil, err
		}
		if a == nil {
			p.at = start
			return nil, nil
		}
		parens = p.take('(')
	}
	if !parens {
		return a.plain(p.reverse), nil
	}
	if !p.take(')') {
		if b, err = p.filterID(); err != nil {
			return nil, err
		}
		if b == nil || !p.take(')') {
			p.at = start
			return nil, nil
		}
	}
	if p.reverse {
		a, b = b, a
	}
	s := a.forward()
	s.canonical += "(" + b.forward().canonical + ")"
	return &s, nil
}

func (p *idParser) filterID() (*specs, error) {
	s := &specs{}
	var first string
	delimiter := byte(0)
	count := 0
	for {
		if p.space(); p.at == len(p.text) {
			break
		}
		if s.only == nil && p.set() {
			set, end, err := p.sets(p.text, p.at)
			if err != nil {
				return nil, err
			}
			s.only, s.filter = set, p.text[p.at:end]
			p.at = end
			continue
		}
		if c := p.text[p.at]; delimiter == 0 && (c == '-' && s.target == "" || c == '/' && s.variant == "") {
			delimiter = c
			p.at++
			continue
		}
		if delimiter == 0 && count > 0 {
			break
		}
		name := p.identifier()
		if name == "" {
			break
		}
		switch delimiter {
		case 0:
			first = name
		case '-':
			s.target = name
		default:
			s.variant = name
		}
		count++
		delimiter = 0
	}
	if first != "" {
		if s.target == "" {
			s.target = first
		} else {
			s.source = first
		}
	}
	if s.source == "" && s.target == "" {
		return nil, nil
	}
	s.sawSource = s.source != ""
	if !s.sawSource {
		s.source = "Any"
	}
	return s, nil
}

func (p *idParser) identifier() string {
	start := p.at
	for p.at < len(p.text) {
		r, n := utf8.DecodeRuneInString(p.text[p.at:])
		if !unicode.IsLetter(r) && (p.at == start || r != '_' && !unicode.In(r, unicode.Nd, unicode.Mn, unicode.Mc, unicode.Pc)) {
			break
		}
		p.at += n
	}
	return p.text[start:p.at]
}

func (s *specs) suffix() string {
	if s.variant == "" {
		return ""
	}
	return "/" + s.variant
}

// forward is the part as it is written.
func (s *specs) forward() single {
	if s == nil {
		return single{}
	}
	name := s.target + s.suffix()
	basic := "Any-" + name
	if s.sawSource {
		name = s.source + "-" + name
		basic = name
	}
	return single{canonical: s.filter + name, basic: basic, only: s.only}
}

// inverses are the targets that undo those of their own kind.
var inverses = map[string]string{
	"nfc": "NFD", "nfd": "NFC", "nfkc": "NFKD", "nfkd": "NFKC", "fcc": "NFD", "fcd": "FCD", "lower": "Upper", "upper": "Lower",
	"title": "Lower", "casefold": "Upper", "remove": "Null", "null": "Null",
}

// plain is a part without a written inverse.
func (s *specs) plain(reverse bool) *single {
	out := s.forward()
	if !reverse {
		return &out
	}
	if strings.EqualFold(s.source, "any") {
		inverse, ok := inverses[strings.ToLower(s.target)]
		if !ok && theLibrary().script(s.target) {
			inverse, ok = "Null", true
		}
		if ok {
			name := inverse
			if s.sawSource {
				name = "Any-" + name
			}
			return &single{canonical: s.filter + name, basic: "Any-" + inverse + s.suffix(), only: s.only}
		}
	}
	basic := fmt.Sprintf("%s-%s%s", s.target, s.source, s.suffix())
	return &single{canonical: s.filter + basic, basic: basic, only: s.only}
}

// script says that any script can be written in the target.
func (l *library) script(target string) bool {
	prefix := "any-" + strings.ToLower(target)
	for name, i := range l.names {
		rest, ok := strings.CutPrefix(name, prefix)
		if ok && (rest == "" || rest[0] == '/') && l.nodes[i].kind == nodeAny {
			return true
		}
	}
	return false
}
