package analysis

import (
	"unicode"
)

// sentenceClass is what a character means to the ends of sentences.
type sentenceClass uint8

const (
	sentenceOther     sentenceClass = iota // begins a sentence at once
	sentenceGoesOn                         // does not begin a sentence
	sentenceIgnored                        // marks and format characters
	sentenceSpace                          // white space, ends of lines too
	sentenceOpen                           // may stand before a sentence, such as brackets
	sentenceClose                          // may stand behind a sentence
	sentenceQuote                          // may stand before and behind
	sentenceMark                           // ends a sentence
	sentencePeriod                         // may end a sentence
	sentenceDanda                          // ends a phrase of Hindi
	sentenceLetter                         // may begin a sentence behind a space
	sentenceParagraph                      // ends whatever there is
)

func sentenceClassOf(r rune) sentenceClass {
	switch r {
	case '\t', '\r', '\f', '\n', '\u2028':
		return sentenceSpace
	case '\u2029':
		return sentenceParagraph
	case '"', '\'':
		return sentenceQuote
	case '!', '?', '\u3002', '\uff01', '\uff1f':
		return sentenceMark
	case '.', '\uff0e':
		return sentencePeriod
	case '\u0964', '\u0965':
		return sentenceDanda
	}
	switch {
	case r == ',' || unicode.Is(unicode.Ll, r) || unicode.IsNumber(r):
		return sentenceGoesOn
	case unicode.IsLetter(r):
		return sentenceLetter
	case unicode.Is(unicode.Zs, r):
		return sentenceSpace
	case unicode.In(r, unicode.Ps, unicode.Pi):
		return sentenceOpen
	case unicode.In(r, unicode.Pe, unicode.Pf):
		return sentenceClose
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return sentenceIgnored
	}
	return sentenceOther
}

// sentenceScan looks at the classes of a text.
type sentenceScan struct{ text string }

// at gives the class of the character at a place and the place behind it and what
// is ignored there.
func (s sentenceScan) at(i int) (sentenceClass, int) {
	if i >= len(s.text) {
		return sentenceOther, i
	}
	r, n := decodeCharIn(s.text[i:])
	class := sentenceClassOf(r)
	for i += n; i < len(s.text); i += n {
		if r, n = decodeCharIn(s.text[i:]); sentenceClassOf(r) != sentenceIgnored {
			break
		}
	}
	return class, i
}

// skip goes over characters of some classes.
func (s sentenceScan) skip(i int, classes ...sentenceClass) int {
	for i < len(s.text) {
		class, next := s.at(i)
		found := false
		for _, c := range classes {
			found = found || c == class
		}
		if !found {
			return i
		}
		i = next
	}
	return i
}

// sentenceEnd gives the length of the first sentence of a text, as Java sees
// sentences in no particular language.
func sentenceEnd(text string) int {
	s := sentenceScan{text}
	for i := 0; i < len(text); {
		class, next := s.at(i)
		switch class {
		case sentenceParagraph:
			return next
		case sentenceDanda:
			return s.skip(next, sentenceSpace)
		case sentenceMark:
			end := s.skip(next, sentenceMark, sentencePeriod, sentenceClose, sentenceQuote)
			end = s.skip(end, sentenceSpace)
			if class, after := s.at(end); class == sentenceParagraph {
				return after
			}
			return end
		case sentencePeriod:
			if end := s.afterPeriod(next); end > 0 {
				return end
			}
		}
		i = next
	}
	return len(text)
}

// afterPeriod gives where the sentence before a period ends; 0 if it goes on.
func (s sentenceScan) afterPeriod(i int) int {
	i = s.skip(i, sentencePeriod, sentenceClose)
	if end := s.skip(i, sentencePeriod, sentenceClose, sentenceQuote); end > i {
		return s.skip(end, sentenceSpace)
	}
	end := s.skip(i, sentenceSpace)
	switch class, after := s.at(end); class {
	case sentenceParagraph:
		return after
	case sentenceOther, sentenceOpen, sentenceDanda:
		return end
	case sentenceLetter, sentenceQuote:
		if end > i {
			return end
		}
	}
	return 0
}
