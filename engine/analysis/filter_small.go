package analysis

import (
	"bytes"
	"slices"
	"unicode/utf16"
	"unicode/utf8"

	"esconsole/engine/eserr"
)

// refuseIncrements refuses a setting that is gone.
func (c *config) refuseIncrements(key string) {
	if c.has(key) {
		c.fail(eserr.IllegalArgument("%s is not supported anymore. Please fix your analysis chain", key))
	}
}

// lengthFilter keeps the terms of some lengths, in UTF-16 code units.
//
// Server: LengthTokenFilterFactory.
func lengthFilter(c *config) filterSpec {
	least, most := c.integer("min", 0), c.integer("max", maxInt)
	c.refuseIncrements("enable_position_increments")
	f := filterSpec{name: c.name, open: keeping(func(t *Token) bool {
		n := countUnits(t.Text)
		return n >= least && n <= most
	})}
	switch {
	case least < 0:
		f.broken = eserr.IllegalArgument("minimum length must be greater than or equal to zero")
	case least > most:
		f.broken = eserr.IllegalArgument("maximum length must not be greater than minimum length")
	}
	return f
}

// keep keeps the words of a list.
//
// Server: KeepWordFilterFactory.
func keep(c *config) filterSpec {
	_, words := c.list("keep_words")
	if words == c.has("keep_words_path") {
		c.fail(eserr.IllegalArgument("keep requires either `keep_words` or `keep_words_path` to be configured"))
	}
	c.refuseIncrements("enable_position_increments")
	list := c.wordsOf("keep_words")
	return filterSpec{name: c.name, open: func(in stream) stream {
		var buf []byte
		return keeping(func(t *Token) bool { return list.has(t.Text, &buf) })(in)
	}}
}

// keepTypes keeps the tokens of some types, or those of others.
//
// Server: KeepTypesFilterFactory.
func keepTypes(c *config) filterSpec {
	types, ok := c.list("types")
	if !ok {
		c.fail(eserr.IllegalArgument("keep_types requires `types` to be configured"))
	}
	mode := c.text("mode", "include")
	lower := string(appendLower(nil, []byte(mode)))
	if lower != "include" && lower != "exclude" {
		c.fail(eserr.IllegalArgument("`keep_types` tokenfilter mode can only be [include] or [exclude] but was [%s].", mode))
	}
	return filterSpec{name: c.name, open: keeping(func(t *Token) bool {
		return slices.Contains(types, t.Type) == (lower == "include")
	})}
}

// limit ends the stream after some tokens.
//
// Server: LimitTokenCountFilterFactory.
func limit(c *config) filterSpec {
	most := c.integer("max_token_count", 1)
	all := c.boolean("consume_all_tokens", false)
	f := filterSpec{name: c.name, open: func(in stream) stream { return &limitTokens{filtering: filtering{in}, most: most, all: all} }}
	if most < 1 {
		f.broken = eserr.IllegalArgument("maxTokenCount must be greater than zero")
	}
	return f
}

type limitTokens struct {
	filtering
	most, seen int
	all        bool // the other tokens are read too, which end shows
	exhausted  bool
}

func (f *limitTokens) reset() {
	f.seen, f.exhausted = 0, false
	f.in.reset()
}

func (f *limitTokens) next(t *Token) bool {
	switch {
	case f.exhausted:
		return false
	case f.seen >= f.most:
		for f.all && f.in.next(t) {
		}
		f.exhausted = true
		return false
	case !f.in.next(t):
		f.exhausted = true
		return false
	}
	f.seen++
	return true
}

// truncate cuts terms at a length in UTF-16 code units.
//
// Server: TruncateTokenFilterFactory.
func truncate(c *config) filterSpec {
	length := c.integer("length", -1)
	if length <= 0 {
		c.fail(eserr.IllegalArgument("length parameter must be provided"))
	}
	return truncateFilter(c.name, length)
}

func truncateFilter(name string, length int) filterSpec {
	return filterSpec{name: name, attrs: attrKeyword, open: func(in stream) stream {
		return &stemming{filtering{in}, func(text []byte) []byte { return cutUnits(text, length) }}
	}}
}

// cutUnits cuts a text at a length in UTF-16 code units, be it within a character.
func cutUnits(text []byte, length int) []byte {
	for i := 0; i < len(text); {
		r, n := decodeChar(text[i:])
		if length -= unitWidth(r); length == 0 {
			return text[:i+n]
		} else if length < 0 {
			high, _ := utf16.EncodeRune(r)
			return appendHalf(text[:i], uint16(high))
		}
		i += n
	}
	return text
}

// trim takes blanks off both ends.
//
// Server: TrimTokenFilterFactory.
func trim(c *config) filterSpec {
	c.refuseIncrements("update_offsets")
	return filterSpec{name: c.name, normalizing: true, open: perToken(func(text []byte) []byte { return bytes.TrimFunc(text, isWhitespace) })}
}

// reverse writes terms backwards.
func reverse(c *config) filterSpec {
	return filterSpec{name: c.name, open: perToken(reverseText)}
}

func reverseText(text []byte) []byte {
	slices.Reverse(text)
	// The bytes of each character are now the wrong way round.
	for i := 0; i < len(text); {
		n := 1
		for i+n < len(text) && !utf8.RuneStart(text[i+n-1]) {
			n++
		}
		slices.Reverse(text[i : i+n])
		i += n
	}
	return joinHalves(text)
}

// unique leaves terms out that were there before.
//
// Server: org.elasticsearch.analysis.common.UniqueTokenFilter.
func unique(c *config) filterSpec {
	same := c.boolean("only_on_same_position", false)
	return filterSpec{name: c.name, open: func(in stream) stream { return &uniqueTokens{filtering: filtering{in}, samePosition: same} }}
}

// removeDuplicates leaves terms out that were there before at the same position.
func removeDuplicates(c *config) filterSpec {
	return filterSpec{name: c.name, open: openRemoveDuplicates}
}

func openRemoveDuplicates(in stream) stream {
	return &uniqueTokens{filtering: filtering{in}, samePosition: true}
}

type uniqueTokens struct {
	filtering
	samePosition bool
	seen         map[string]struct{}
}

func (f *uniqueTokens) reset() {
	if f.seen == nil {
		f.seen = map[string]struct{}{}
	}
	clear(f.seen)
	f.in.reset()
}

func (f *uniqueTokens) next(t *Token) bool {
	for f.in.next(t) {
		if f.samePosition && t.PositionIncrement > 0 {
			clear(f.seen)
		}
		if _, duplicate := f.seen[string(t.Text)]; !duplicate {
			f.seen[string(t.Text)] = struct{}{}
			return true
		}
	}
	return false
}
