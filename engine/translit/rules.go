package translit

// part is a character of a pattern, or a part of its rules by number.
type part struct {
	char rune
	obj  int // -1: the character
}

type pattern []part

// object is what patterns and replacements name by number.
type object struct {
	kind     int
	set      *charSet
	pattern  pattern // of a matcher
	least    int     // of a quantifier
	most     int
	inner    int // of quantifiers and functions
	replacer replacer
	function step
}

const (
	objSet = iota
	objMatcher
	objQuantifier
	objReplacer
	objFunction
)

// replacer is what a rule writes.
type replacer struct {
	out    pattern
	cursor int // where to go on: a place in out, or before or after it
	moves  bool
}

// rule replaces key, where before and after stand around it.
type rule struct {
	atStart, atEnd     bool
	before, key, after pattern
	hasBefore, hasKey  bool
	hasAfter           bool
	replacer           replacer
}

// ruleSet is rules of which the first that fits is applied at each place.
type ruleSet struct {
	objects []object
	rules   []rule
	first   map[rune][]int // rules by the character that they begin with
	rest    []int          // rules that may begin with any
	// what captures have matched
	captures [][2]int
}

func (s *ruleSet) apply(t *text, p *position) {
	limit := (p.limit - p.start) << 4
	for n := 0; p.start < p.limit && n <= limit; n++ {
		s.once(t, p)
	}
	p.start = p.limit
}

// once applies the first rule that fits, or goes to the next character.
func (s *ruleSet) once(t *text, p *position) {
	own, rest := s.first[t.chars[p.start]], s.rest
	for len(own) > 0 || len(rest) > 0 {
		var i int
		if len(rest) == 0 || len(own) > 0 && own[0] < rest[0] {
			i, own = own[0], own[1:]
		} else {
			i, rest = rest[0], rest[1:]
		}
		if s.try(&s.rules[i], t, p) {
			return
		}
	}
	p.start++
}

func (s *ruleSet) try(r *rule, t *text, p *position) bool {
	for i := range s.captures {
		s.captures[i] = [2]int{-1, -1}
	}
	anteLimit, at := p.contextStart-1, p.start-1
	if r.hasBefore && !s.match(r.before, t, &at, anteLimit, nil) {
		return false
	}
	least := at + 1
	if r.atStart && at != anteLimit {
		return false
	}
	at = p.start
	if r.hasKey && !s.match(r.key, t, &at, p.limit, nil) {
		return false
	}
	keyLimit := at
	if r.hasAfter && !s.match(r.after, t, &at, p.contextLimit, nil) {
		return false
	}
	if r.atEnd && at != p.contextLimit {
		return false
	}
	out, cursor := s.replaced(&r.replacer, t)
	next := at
	t.replace(p.start, keyLimit, out)
	if r.replacer.moves {
		next = s.moved(&r.replacer, t, p.start, len(out), cursor)
	}
	grown := len(out) - (keyLimit - p.start)
	at += grown
	p.limit += grown
	p.contextLimit += grown
	p.start = max(least, min(at, p.limit, next))
	return true
}

// moved is where to go on after a replacement.
func (s *ruleSet) moved(r *replacer, t *text, start, length, cursor int) int {
	switch {
	case r.cursor < 0:
		return max(start+r.cursor, min(start, 0))
	case r.cursor > len(r.out):
		return min(start+length+r.cursor-len(r.out), len(t.chars)+r.cursor-len(r.out))
	}
	return start + cursor
}

// match matches a pattern: forwards up to a limit, backwards if the limit lies
// before. own, if not nil, keeps what was matched.
func (s *ruleSet) match(p pattern, t *text, at *int, limit int, own *[2]int) bool {
	from, cur := *at, *at
	if limit < cur {
		for i := len(p) - 1; i >= 0; i-- {
			if p[i].obj < 0 {
				if cur <= limit || p[i].char != t.chars[cur] {
					return false
				}
				cur--
			} else if !s.object(p[i].obj, t, &cur, limit) {
				return false
			}
		}
		if own != nil && own[0] < 0 {
			*own = [2]int{cur + 1, from + 1}
		}
	} else {
		for i := range p {
			if p[i].obj < 0 {
				if cur >= limit || p[i].char != t.chars[cur] {
					return false
				}
				cur++
			} else if !s.object(p[i].obj, t, &cur, limit) {
				return false
			}
		}
		if own != nil {
			*own = [2]int{from, cur}
		}
	}
	*at = cur
	return true
}

// object matches one of the objects.
func (s *ruleSet) object(i int, t *text, at *int, limit int) bool {
	switch o := &s.objects[i]; o.kind {
	case objSet:
		return o.set.match(t, at, limit)
	case objMatcher:
		return s.match(o.pattern, t, at, limit, &s.captures[i])
	case objQuantifier:
		start, n := *at, 0
		for n < o.most {
			before := *at
			if !s.object(o.inner, t, at, limit) {
				break
			}
			if n++; *at == before {
				break
			}
		}
		if n >= o.least {
			return true
		}
		*at = start
	}
	return false
}

// replaced is what a replacer writes, and the place of its cursor in that.
func (s *ruleSet) replaced(r *replacer, t *text) (out []rune, cursor int) {
	for i, p := range r.out {
		if i == r.cursor {
			cursor = len(out)
		}
		if p.obj < 0 {
			out = append(out, p.char)
			continue
		}
		switch o := &s.objects[p.obj]; o.kind {
		case objMatcher:
			if c := s.captures[p.obj]; c[0] >= 0 && c[0] < c[1] {
				out = append(out, t.chars[c[0]:c[1]]...)
			}
		case objReplacer:
			part, _ := s.replaced(&o.replacer, t)
			out = append(out, part...)
		case objFunction:
			part, _ := s.replaced(&s.objects[o.inner].replacer, t)
			x := &text{chars: part}
			o.function.apply(x, &position{contextLimit: len(part), limit: len(part)})
			out = append(out, x.chars...)
		}
	}
	if r.cursor >= len(r.out) {
		cursor = len(out)
	}
	return out, cursor
}

// order sorts the rules by the characters that they begin with.
func (s *ruleSet) order() {
	const large = 600 // sets of more characters are tried everywhere
	s.first = map[rune][]int{}
	s.captures = make([][2]int, len(s.objects))
	for i := range s.rules {
		key := s.rules[i].key
		var set *charSet
		switch {
		case len(key) == 0:
		case key[0].obj < 0:
			s.first[key[0].char] = append(s.first[key[0].char], i)
			continue
		case s.objects[key[0].obj].kind == objSet:
			set = s.objects[key[0].obj].set
		}
		if set == nil || set.size() > large || len(set.texts) > 0 {
			s.rest = append(s.rest, i)
			continue
		}
		for _, r := range set.ranges {
			for c := r[0]; c <= r[1]; c++ {
				s.first[c] = append(s.first[c], i)
			}
		}
	}
}
