package segment

// syllabic divides text of the scripts of South-East Asia: the longest word that
// lets two more words follow is taken.
//
// Server: com.ibm.icu.text.ThaiBreakEngine and those of Lao, Khmer and Burmese.
type syllabic struct {
	script     Script
	dictionary *dictionary
	least      int    // how short a text is left whole
	begins     []span // characters that words begin with
	ends       []span // characters that words do not end with
	suffixes   bool   // Thai's signs of abbreviation and repetition
}

// Thresholds, in characters.
const (
	combineRoot   = 3 // longer words are not joined with what follows and is none
	combinePrefix = 3 // what shares that much with a word is not joined either
)

const (
	thaiAbbreviation = 0x0E2F
	thaiRepetition   = 0x0E46
)

func (e *syllabic) has(r rune) bool {
	p := properties().of(r)
	return p.script() == e.script && p.complex()
}

func in(list []span, r rune) bool {
	for _, s := range list {
		if int(r) >= s.from && int(r) <= s.to {
			return true
		}
	}
	return false
}

func (e *syllabic) mayBegin(r rune) bool { return in(e.begins, r) }
func (e *syllabic) mayEnd(r rune) bool   { return e.has(r) && !in(e.ends, r) }

func (e *syllabic) isMark(r rune) bool {
	return r == ' ' || e.has(r) && properties().of(r).mark()
}

// candidates are the words at a place.
type candidates struct {
	at      int // -1 for none yet
	found   []match
	looked  int
	current int
	marked  int
}

// look finds the words at a place and chooses the longest.
func (c *candidates) look(d *dictionary, text []rune, at int) bool {
	if c.at != at {
		const most = 20
		c.at = at
		c.found, c.looked = d.matches(text[at:], c.found[:0])
		c.found = c.found[:min(len(c.found), most)]
	}
	c.current = len(c.found) - 1
	c.marked = c.current
	return len(c.found) > 0
}

func (c *candidates) end() int { return c.at + c.found[c.current].length }

// shorter goes to the next shorter word.
func (c *candidates) shorter() bool {
	if c.current <= 0 {
		return false
	}
	c.current--
	return true
}

func (e *syllabic) divide(d *divider, text []rune, from int, breaks []int) []int {
	if len(text) < e.least {
		return breaks
	}
	for i := range d.words {
		d.words[i].at = -1
	}
	count, first := 0, len(breaks)
	for at := 0; at < len(text); {
		length := e.choose(d, text, at, &count)
		length = e.extend(d, text, at, length, &count)
		for at+length < len(text) && e.isMark(text[at+length]) {
			length++
		}
		if e.suffixes {
			length += e.suffix(d, text, at+length, count)
		}
		at += length
		breaks = append(breaks, from+at)
	}
	if n := len(breaks); n > first && breaks[n-1] >= from+len(text) {
		breaks = breaks[:n-1]
	}
	return breaks
}

// word gives the memory of the n-th word of the text.
func (d *divider) word(n int) *candidates { return &d.words[n%len(d.words)] }

// choose finds the length of the best word at a place; 0 if there is none.
func (e *syllabic) choose(d *divider, text []rune, at int, count *int) int {
	first, second, third := d.word(*count), d.word(*count+1), d.word(*count+2)
	if !first.look(e.dictionary, text, at) {
		return 0
	}
	if len(first.found) > 1 && first.end() < len(text) {
	search:
		for {
			if second.look(e.dictionary, text, first.end()) {
				first.marked = first.current
				if second.end() >= len(text) {
					break search
				}
				for {
					if third.look(e.dictionary, text, second.end()) {
						first.marked = first.current
						break search
					}
					if !second.shorter() {
						break
					}
				}
			}
			if !first.shorter() {
				break
			}
		}
	}
	*count++
	return first.found[first.marked].length
}

// extend joins a short word, or none, with what follows if that is no word.
func (e *syllabic) extend(d *divider, text []rune, at, length int, count *int) int {
	end := at + length
	if end >= len(text) || length >= combineRoot {
		return length
	}
	following := d.word(*count)
	if following.look(e.dictionary, text, end) || length > 0 && following.looked >= combinePrefix {
		return length
	}
	next := end
	for {
		next++
		if next >= len(text) {
			break
		}
		if e.mayEnd(text[next-1]) && e.mayBegin(text[next]) && d.word(*count+1).look(e.dictionary, text, next) {
			break
		}
	}
	if length == 0 {
		*count++
	}
	return next - at
}

// suffix gives the length of signs that belong to the word that ends at a place.
func (e *syllabic) suffix(d *divider, text []rune, end, count int) int {
	isSuffix := func(r rune) bool { return r == thaiAbbreviation || r == thaiRepetition }
	at := func(i int) rune {
		if i < len(text) {
			return text[i]
		}
		return -1
	}
	if end >= len(text) || d.word(count).look(e.dictionary, text, end) || !isSuffix(text[end]) {
		return 0
	}
	length := 0
	if text[end] == thaiAbbreviation && !isSuffix(text[end-1]) {
		length++
	}
	if at(end+length) == thaiRepetition && text[end+length-1] != thaiRepetition {
		length++
	}
	return length
}
