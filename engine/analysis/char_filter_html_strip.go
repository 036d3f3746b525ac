package analysis

import (
	"strconv"
	"strings"
	"sync"
	"unicode/utf16"
	"unicode/utf8"

	"esconsole/engine/eserr"
)

var htmlTable = sync.OnceValue(func() *scanTable { return loadScanTable("html_strip") })

// entities are the named characters of HTML.
var entities = sync.OnceValue(func() map[string]string {
	data, err := dataFiles.ReadFile("data/entities.txt")
	if err != nil {
		return nil
	}
	out := map[string]string{}
	for line := range strings.Lines(string(data)) {
		name, code, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		r, _ := strconv.ParseUint(code, 16, 32)
		out[name] = string(rune(r))
	}
	return out
})

// htmlStrip takes the markup out of HTML; block tags leave a line break.
//
// Server: HtmlStripCharFilterFactory, org.apache.lucene.analysis.charfilter.HTMLStripCharFilter.
func htmlStrip(c *config) charFilterSpec {
	tags, _ := c.list("escaped_tags")
	escaped := map[string]bool{}
	for _, tag := range tags {
		escaped[strings.ToLower(tag)] = true
	}
	return charFilterSpec{name: c.name, apply: func(text string) (string, editList, *eserr.Error) {
		if !strings.ContainsAny(text, "<&") {
			return text, nil, nil
		}
		h := htmlScan{text: text, escaped: escaped}
		h.run()
		return string(h.out), h.edits, nil
	}}
}

// htmlStripOldName is a name that is deprecated.
func htmlStripOldName(c *config) charFilterSpec {
	f := htmlStrip(c)
	f.warning = "The [htmpStrip] char filter name is deprecated and will be removed in a future version. " +
		"Please change the filter name to [html_strip] instead."
	return f
}

// The modes of the scanner, in the order of its table.
const (
	htmlText = iota
	htmlAmpersand
	htmlNumber
	htmlReferenceTail
	htmlAngle
	htmlBang
	htmlComment
	htmlScript
	htmlScriptComment
	htmlAngleSlash
	htmlAngleSpace
	htmlCDATA
	htmlInclude
	htmlSingleQuoted
	htmlDoubleQuoted
	htmlEndTagInclude
	htmlEndTagExclude
	htmlEndTagSubstitute
	htmlStartTagInclude
	htmlStartTagExclude
	htmlStartTagSubstitute
	htmlStyle
	htmlStyleComment
)

// htmlScan is one text on its way through the scanner. Offsets count UTF-16 code
// units.
type htmlScan struct {
	text    string
	escaped map[string]bool // tags that stay, in lower case

	mode, restore, before int
	at, at16              int // the place in the text
	opened16              int // where the markup began
	held                  []byte
	entity                string // what the reference that was read stands for
	removed               int    // units of the input that the output lacks

	out   []byte
	out16 int
	edits editList
}

func (h *htmlScan) run() {
	table := htmlTable()
	for h.at < len(h.text) {
		end, action := table.scan(h.text, h.at, h.mode, maxInt)
		if end == h.at {
			break
		}
		used := h.act(int(action), h.text[h.at:end])
		h.at16 += countUnits(h.text[h.at : h.at+used])
		h.at += used
	}
	h.finish()
}

func (h *htmlScan) emit(s string) {
	h.out = append(h.out, s...)
	h.out16 += countUnits(s)
}

// emitHeld gives the markup as it stands.
func (h *htmlScan) emitHeld() {
	h.emit(string(h.held))
	h.mode = htmlText
}

// drop notes that the markup that was held, and more, became a text of some
// units.
func (h *htmlScan) drop(more, left int) {
	h.removed += countUnits(h.held) + more - left
	h.edits.add(h.out16+left, h.removed)
	h.held = h.held[:0]
}

// tag goes on behind the name of a tag: into the mode for tags that stay, or into
// the one given.
func (h *htmlScan) tag(match string, include, other int) {
	h.held = append(h.held, match...)
	if h.mode = other; h.escaped[strings.ToLower(match)] {
		h.mode = include
	}
}

// act does what an action of the scanner says; it tells how much of the match is
// used.
func (h *htmlScan) act(action int, match string) int {
	units := countUnits(match)
	switch action {
	case 1, 21: // text
		h.emit(match)
	case 2: // <
		h.opened16, h.held, h.mode = h.at16, append(h.held[:0], '<'), htmlAngle
	case 3: // &
		h.opened16, h.held, h.mode = h.at16, append(h.held[:0], '&'), htmlAmpersand
	case 4: // no markup after all
		h.emitHeld()
		return 0
	case 5:
		h.held, h.mode = append(h.held, '#'), htmlNumber
	case 6:
		h.number(match, 7, 10)
	case 32:
		h.number(match, 6, 16)
	case 31:
		h.held = append(h.held, match...)
		h.entity, h.mode = entities()[match], htmlReferenceTail
	case 7: // the end of a reference
		h.drop(units, countUnits(h.entity))
		h.emit(h.entity)
		h.mode = htmlText
	case 10:
		h.held, h.mode = append(h.held, '!'), htmlBang
	case 11:
		h.held, h.mode = append(h.held, match...), htmlAngleSpace
	case 12:
		h.held, h.mode = append(h.held, '/'), htmlAngleSlash
	case 13, 20:
		h.held = append(h.held, match...)
	case 25: // the end of a tag that stays
		h.held = append(h.held, match...)
		h.emitHeld()
	case 14, 27: // the end of an inline tag
		h.drop(units, 0)
		h.mode = htmlText
	case 26, 28: // the end of a block tag
		h.drop(units, 1)
		h.emit("\n")
		h.mode = htmlText
	case 8:
		h.tag(match, htmlStartTagInclude, htmlStartTagSubstitute)
	case 9:
		h.tag(match, htmlStartTagInclude, htmlStartTagExclude)
	case 18:
		h.tag(match, htmlEndTagInclude, htmlEndTagSubstitute)
	case 19:
		h.tag(match, htmlEndTagInclude, htmlEndTagExclude)
	default:
		return h.actInside(action, match, units)
	}
	return len(match)
}

// actInside is act for comments, scripts, styles and pairs of references.
func (h *htmlScan) actInside(action int, match string, units int) int {
	enter := map[int][2]int{16: {htmlScriptComment, htmlSingleQuoted}, 17: {htmlScriptComment, htmlDoubleQuoted},
		29: {htmlStyleComment, htmlSingleQuoted}, 30: {htmlStyleComment, htmlDoubleQuoted},
		43: {htmlComment, htmlInclude}, 44: {htmlScriptComment, htmlInclude}, 45: {htmlStyleComment, htmlInclude}}
	switch action {
	case 22, 23:
		h.before, h.restore = h.restore, htmlInclude
		h.mode = htmlSingleQuoted + action - 22
	case 24:
		h.mode, h.restore = h.restore, h.before
	case 33:
		if len(h.held) > 2 {
			h.held = append(h.held, match...)
		} else {
			h.mode = htmlComment
		}
	case 34, 37: // <br>, </br>
		h.lineBreak(match, units)
	case 35: // the end of a comment
		h.removed += h.at16 - h.opened16 + units
		h.edits.add(h.out16, h.removed)
		h.held, h.mode = h.held[:0], htmlText
	case 38: // the end of CDATA
		h.removed += units
		h.edits.add(h.out16, h.removed)
		h.mode = htmlText
	case 36:
		h.mode = htmlScript
	case 39:
		h.mode = h.restore
	case 40:
		h.mode = htmlStyle
	case 41:
		h.mode = htmlScriptComment
	case 42:
		h.mode = htmlStyleComment
	case 46:
		h.open("style", htmlStyle, match, units)
	case 47:
		h.open("script", htmlScript, match, units)
	case 48:
		if len(h.held) > 2 {
			h.held = append(h.held, match...)
		} else {
			h.drop(units, 0)
			h.mode = htmlCDATA
		}
	case 49:
		h.close("style", match, units)
	case 50:
		h.close("script", match, units)
	case 51, 52, 53, 54:
		return h.pair(match, units)
	default:
		if modes, ok := enter[action]; ok {
			h.restore, h.mode = modes[0], modes[1]
		}
	}
	return len(match)
}

func (h *htmlScan) lineBreak(match string, units int) {
	h.mode = htmlText
	if h.escaped["br"] {
		h.held = append(h.held, match...)
		h.emitHeld()
		return
	}
	h.drop(units, 1)
	h.emit("\n")
}

// open begins a script or a style; close ends it.
func (h *htmlScan) open(tag string, mode int, match string, units int) {
	h.mode = mode
	if h.escaped[tag] {
		h.held = append(h.held, match...)
		h.emit(string(h.held))
		h.opened16 += 1 + units
	}
}

func (h *htmlScan) close(tag, match string, units int) {
	h.held, h.mode = h.held[:0], htmlText
	h.removed += h.at16 - h.opened16
	if h.escaped[tag] {
		h.edits.add(h.out16, h.removed)
		h.emit(match)
		return
	}
	h.removed += units - 1
	h.edits.add(h.out16+1, h.removed)
	h.emit("\n")
}

// number reads a numeric reference of at most so many characters.
func (h *htmlScan) number(match string, most, base int) {
	h.held = append(h.held, match...)
	digits := match
	if base == 16 {
		digits = match[1:]
	}
	code, err := strconv.ParseUint(digits, base, 32)
	if len(match) > most || err != nil || code > utf8.MaxRune {
		h.emitHeld()
		return
	}
	h.entity, h.mode = string(rune(code)), htmlReferenceTail
}

// pair reads two references that are the halves of one character, such as
// #xD83D;&#xDE00; or the decimal forms.
func (h *htmlScan) pair(match string, units int) int {
	high, rest, _ := strings.Cut(match, ";")
	r := utf16.DecodeRune(halfReference(high), halfReference(strings.TrimSuffix(strings.TrimPrefix(rest, "&"), ";")))
	if r == utf8.RuneError {
		h.held, h.mode = append(h.held, '#'), htmlNumber
		return 1
	}
	h.drop(units, 2)
	h.emit(string(r))
	h.mode = htmlText
	return len(match)
}

func halfReference(s string) rune {
	s = strings.TrimPrefix(s, "#")
	base := 10
	if s != "" && s[0]|0x20 == 'x' {
		s, base = s[1:], 16
	}
	n, err := strconv.ParseUint(s, base, 32)
	if err != nil {
		return -1
	}
	return rune(n)
}

// finish deals with markup that the text ends in.
func (h *htmlScan) finish() {
	switch h.mode {
	case htmlScript, htmlComment, htmlScriptComment, htmlStyle, htmlStyleComment, htmlSingleQuoted, htmlDoubleQuoted, htmlEndTagExclude,
		htmlEndTagSubstitute, htmlStartTagExclude, htmlInclude, htmlStartTagSubstitute:
		h.removed += h.at16 - h.opened16
		h.edits.add(h.out16, h.removed)
	case htmlReferenceTail:
		h.drop(0, countUnits(h.entity))
		h.emit(h.entity)
	case htmlBang, htmlCDATA, htmlAmpersand, htmlNumber, htmlEndTagInclude, htmlStartTagInclude, htmlAngle, htmlAngleSlash, htmlAngleSpace:
		h.emit(string(h.held))
	}
}
