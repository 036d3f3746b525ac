package pattern

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/runenames"
)

// characterName reads what follows \N: the name of a character in braces.
func (c *compiler) characterName() rune {
	if c.peek() != '{' {
		panic(c.fail(c.pos, "Illegal character name escape sequence"))
	}
	name, _, closed := strings.Cut(string(c.src[c.pos+1:]), "}")
	if !closed {
		panic(c.fail(max(len(c.src)-1, c.pos+1), "Unclosed character name escape sequence"))
	}
	c.pos += len([]rune(name)) + 2
	r, known := c.namedRune(strings.ToUpper(strings.TrimSpace(name)))
	if !known {
		panic(c.fail(c.pos-1, "Unknown character name ["+name+"]"))
	}
	return r
}

// namedRune finds a character by the name that Java gives it.
func (c *compiler) namedRune(name string) (rune, bool) {
	if r, ok := blockNamed(name); ok {
		return r, true
	}
	for r, control := range controlNames() {
		if control == name {
			return r, true
		}
	}
	if c.runes == nil {
		c.runes = runesByName()
	}
	r, ok := c.runes[name]
	return r, ok
}

// runesByName turns the names of characters around. What is in angle brackets
// stands for many.
func runesByName() map[string]rune {
	named := make(map[string]rune, 1<<15)
	for r := rune(' '); r <= lastNamed; r++ {
		if name := runenames.Name(r); name != "" && name[0] != '<' {
			named[name] = r
		}
	}
	return named
}

// lastNamed is behind the last character that has a name of its own.
const lastNamed = 0xE01EF

// blockNamed reads the name of a character that has none of its own: that of its
// block and its number.
func blockNamed(name string) (rune, bool) {
	at := strings.LastIndexByte(name, ' ')
	if at < 0 {
		return 0, false
	}
	n, err := strconv.ParseInt(name[at+1:], 16, 32)
	if err != nil || strings.ToUpper(strconv.FormatInt(n, 16)) != name[at+1:] {
		return 0, false
	}
	r := rune(n)
	for _, b := range unnamedBlocks() {
		if b.name == name[:at] && b.first <= r && r <= b.last {
			return r, !unicode.Is(unicode.Cn, r)
		}
	}
	return 0, false
}

type unnamedBlock struct {
	name        string
	first, last rune
}

func unnamedBlocks() []unnamedBlock {
	return []unnamedBlock{
		{"CJK UNIFIED IDEOGRAPHS EXTENSION A", 0x3400, 0x4DBF},
		{"CJK UNIFIED IDEOGRAPHS", 0x4E00, 0x9FFF},
		{"HANGUL SYLLABLES", 0xAC00, 0xD7AF},
		{"PRIVATE USE AREA", 0xE000, 0xF8FF},
		{"TANGUT", 0x17000, 0x187FF},
		{"TANGUT SUPPLEMENT", 0x18D00, 0x18D8F},
		{"CJK UNIFIED IDEOGRAPHS EXTENSION B", 0x20000, 0x2A6DF},
		{"CJK UNIFIED IDEOGRAPHS EXTENSION C", 0x2A700, 0x2B73F},
		{"CJK UNIFIED IDEOGRAPHS EXTENSION D", 0x2B740, 0x2B81F},
		{"CJK UNIFIED IDEOGRAPHS EXTENSION E", 0x2B820, 0x2CEAF},
		{"CJK UNIFIED IDEOGRAPHS EXTENSION F", 0x2CEB0, 0x2EBEF},
		{"CJK UNIFIED IDEOGRAPHS EXTENSION G", 0x30000, 0x3134F},
		{"SUPPLEMENTARY PRIVATE USE AREA A", 0xF0000, 0xFFFFD},
		{"SUPPLEMENTARY PRIVATE USE AREA B", 0x100000, 0x10FFFD},
	}
}

// controlNames are those of control characters, which Unicode gave in version 1.
func controlNames() map[rune]string {
	return map[rune]string{
		0x00: "NULL",
		0x01: "START OF HEADING",
		0x02: "START OF TEXT",
		0x03: "END OF TEXT",
		0x04: "END OF TRANSMISSION",
		0x05: "ENQUIRY",
		0x06: "ACKNOWLEDGE",
		0x07: "BEL",
		0x08: "BACKSPACE",
		0x09: "CHARACTER TABULATION",
		0x0A: "LINE FEED (LF)",
		0x0B: "LINE TABULATION",
		0x0C: "FORM FEED (FF)",
		0x0D: "CARRIAGE RETURN (CR)",
		0x0E: "SHIFT OUT",
		0x0F: "SHIFT IN",
		0x10: "DATA LINK ESCAPE",
		0x11: "DEVICE CONTROL ONE",
		0x12: "DEVICE CONTROL TWO",
		0x13: "DEVICE CONTROL THREE",
		0x14: "DEVICE CONTROL FOUR",
		0x15: "NEGATIVE ACKNOWLEDGE",
		0x16: "SYNCHRONOUS IDLE",
		0x17: "END OF TRANSMISSION BLOCK",
		0x18: "CANCEL",
		0x19: "END OF MEDIUM",
		0x1A: "SUBSTITUTE",
		0x1B: "ESCAPE",
		0x1C: "INFORMATION SEPARATOR FOUR",
		0x1D: "INFORMATION SEPARATOR THREE",
		0x1E: "INFORMATION SEPARATOR TWO",
		0x1F: "INFORMATION SEPARATOR ONE",
		0x7F: "DELETE",
		0x80: "PADDING CHARACTER",
		0x81: "HIGH OCTET PRESET",
		0x82: "BREAK PERMITTED HERE",
		0x83: "NO BREAK HERE",
		0x84: "LATIN 1 SUPPLEMENT 84",
		0x85: "NEXT LINE (NEL)",
		0x86: "START OF SELECTED AREA",
		0x87: "END OF SELECTED AREA",
		0x88: "CHARACTER TABULATION SET",
		0x89: "CHARACTER TABULATION WITH JUSTIFICATION",
		0x8A: "LINE TABULATION SET",
		0x8B: "PARTIAL LINE FORWARD",
		0x8C: "PARTIAL LINE BACKWARD",
		0x8D: "REVERSE LINE FEED",
		0x8E: "SINGLE SHIFT TWO",
		0x8F: "SINGLE SHIFT THREE",
		0x90: "DEVICE CONTROL STRING",
		0x91: "PRIVATE USE ONE",
		0x92: "PRIVATE USE TWO",
		0x93: "SET TRANSMIT STATE",
		0x94: "CANCEL CHARACTER",
		0x95: "MESSAGE WAITING",
		0x96: "START OF GUARDED AREA",
		0x97: "END OF GUARDED AREA",
		0x98: "START OF STRING",
		0x99: "SINGLE GRAPHIC CHARACTER INTRODUCER",
		0x9A: "SINGLE CHARACTER INTRODUCER",
		0x9B: "CONTROL SEQUENCE INTRODUCER",
		0x9C: "STRING TERMINATOR",
		0x9D: "OPERATING SYSTEM COMMAND",
		0x9E: "PRIVACY MESSAGE",
		0x9F: "APPLICATION PROGRAM COMMAND",
	}
}
