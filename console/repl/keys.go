package repl

import (
	"bytes"
	"io"
	"strings"
	"sync"
	"unicode"
)

// Keys that readline doesn't have are passed through it as characters of the
// private use planes, and taken out again before they are seen.
const (
	keyPaste  = '\U0010FFF1' // a pasted text waits in the queue
	keySend   = '\U0010FFF2' // Alt+Enter
	keyDelete = '\U0010FFF3' // Delete: readline takes it for Ctrl-D
	keyTab    = '\U0010FFF4' // Tab, pressed by a person
	keyEdit   = '\U0010FFF5' // Ctrl-X Ctrl-E, as in bash: go on in the person's own editor
	keyFormat = '\U0010FFF6' // Alt+I: another layout
	keySearch = '\U0010FFF7' // Ctrl-R: search backwards in the history
	keyAhead  = '\U0010FFF8' // Ctrl-S: and forwards again
	lineBreak = '\U0010FFFA' // a line break within the edited text
)

const (
	pasteBegin = "\x1b[200~"
	pasteEnd   = "\x1b[201~"
	ctrlC      = 0x03
)

// sequences are what terminals send for some keys, and what readline
// understands instead. The start of a paste is among them with no substitute.
var sequences = []struct{ from, to string }{
	{pasteBegin, ""},
	{"\x1b\r", "\x05" + string(keySend) + "\r"},
	{"\x1b\n", "\x05" + string(keySend) + "\r"},
	{"\x1b[27;3;13~", "\x05" + string(keySend) + "\r"}, // xterm, modifyOtherKeys
	{"\x1b[13;3u", "\x05" + string(keySend) + "\r"},    // kitty
	{"\x18\x05", "\x05" + string(keyEdit) + "\r"},
	{"\x1bi", string(keyFormat)},
	{"\x12", string(keySearch)},
	{"\x13", string(keyAhead)},
	{"\x1b[3~", string(keyDelete)},
	{"\x1b[1~", "\x01"}, // Home and End of tmux, screen, rxvt
	{"\x1b[7~", "\x01"},
	{"\x1b[4~", "\x05"},
	{"\x1b[8~", "\x05"},
	{"\x1b[1;5D", "\x1bb"}, // Ctrl and Alt with the arrows: by words
	{"\x1b[1;5C", "\x1bf"},
	{"\x1b[1;3D", "\x1bb"},
	{"\x1b[1;3C", "\x1bf"},
}

// keyReader stands between the terminal and readline. It takes pastes out of
// the keys, so that a pasted line break or tab is no key.
type keyReader struct {
	src   io.Reader
	limit int // bytes of a paste that are kept

	raw   []byte // read and not yet understood: the start of a sequence
	ready []byte // for readline

	pressed bool // what was read last ends in a tab that is a key

	pasting bool
	paste   []byte

	mu     sync.Mutex
	pastes []string // for takePaste, in order
}

// Read implements io.Reader.
func (k *keyReader) Read(p []byte) (int, error) {
	var chunk [4096]byte
	for len(k.ready) == 0 {
		n, err := k.src.Read(chunk[:])
		k.pressed = pressed(chunk[:n])
		k.raw = append(k.raw, chunk[:n]...)
		k.translate()
		if err != nil && len(k.ready) == 0 {
			return 0, err
		}
	}
	n := copy(p, k.ready)
	k.ready = k.ready[n:]
	return n, nil
}

// translate moves what is understood from raw to ready.
func (k *keyReader) translate() {
	for len(k.raw) > 0 {
		if k.pasting {
			if !k.collect() {
				return
			}
			continue
		}
		esc := bytes.IndexAny(k.raw, "\x1b\x18\x12\x13")
		if esc < 0 {
			k.plain(k.raw)
			k.raw = nil
			return
		}
		k.plain(k.raw[:esc])
		k.raw = k.raw[esc:]
		from, to, partly := match(k.raw)
		switch {
		case from == pasteBegin:
			k.pasting = true
			k.raw = k.raw[len(from):]
		case from != "":
			k.ready = append(k.ready, to...)
			k.raw = k.raw[len(from):]
		case partly:
			return
		default:
			k.ready = append(k.ready, k.raw[0])
			k.raw = k.raw[1:]
		}
	}
}

// match finds the sequence that keys begin with. partly says that more keys
// may make one.
func match(keys []byte) (from, to string, partly bool) {
	for _, s := range sequences {
		if bytes.HasPrefix(keys, []byte(s.from)) {
			return s.from, s.to, false
		}
		partly = partly || strings.HasPrefix(s.from, string(keys))
	}
	return "", "", partly
}

// pressed tells whether what the terminal sent ends in a tab that somebody
// pressed. One among other text comes from a paste that the terminal doesn't
// tell from keys, as does one with lines before it.
func pressed(keys []byte) bool {
	n := len(keys)
	return n > 0 && keys[n-1] == '\t' && !bytes.ContainsAny(keys[:n-1], "\t\r\n")
}

// plain passes keys on. A tab that nobody pressed indents.
func (k *keyReader) plain(keys []byte) {
	if n := len(keys); k.pressed && n > 0 && keys[n-1] == '\t' {
		k.ready = append(append(k.ready, keys[:n-1]...), string(keyTab)...)
		return
	}
	k.ready = append(k.ready, bytes.ReplaceAll(keys, []byte("\t"), []byte("  "))...)
}

// collect takes what belongs to the paste out of raw. It tells whether the
// paste has ended. Ctrl-C ends one whose end got lost.
func (k *keyReader) collect() bool {
	end := bytes.Index(k.raw, []byte(pasteEnd))
	if stop := bytes.IndexByte(k.raw, ctrlC); stop >= 0 && (end < 0 || stop < end) {
		k.pasting, k.paste, k.raw = false, nil, k.raw[stop:]
		return true
	}
	if end < 0 {
		keep := overlap(k.raw, pasteEnd)
		k.add(k.raw[:len(k.raw)-keep])
		k.raw = k.raw[len(k.raw)-keep:]
		return false
	}
	k.add(k.raw[:end])
	k.raw = k.raw[end+len(pasteEnd):]
	k.finish(cleanPaste(string(k.paste)))
	k.pasting, k.paste = false, nil
	return true
}

func (k *keyReader) add(text []byte) {
	room := k.limit - len(k.paste)
	k.paste = append(k.paste, text[:min(len(text), room)]...)
}

// overlap is how much of the end of text may be the beginning of mark.
func overlap(text []byte, mark string) int {
	for n := min(len(text), len(mark)-1); n > 0; n-- {
		if strings.HasPrefix(mark, string(text[len(text)-n:])) {
			return n
		}
	}
	return 0
}

// finish queues a paste. One of several lines counts as entered.
func (k *keyReader) finish(text string) {
	if text == "" {
		return
	}
	k.mu.Lock()
	k.pastes = append(k.pastes, text)
	k.mu.Unlock()
	k.ready = append(k.ready, string(keyPaste)...)
	if strings.Contains(text, "\n") {
		k.ready = append(k.ready, '\r')
	}
}

// takePaste gives the text that a keyPaste stands for.
func (k *keyReader) takePaste() string {
	k.mu.Lock()
	defer k.mu.Unlock()
	if len(k.pastes) == 0 {
		return ""
	}
	text := k.pastes[0]
	k.pastes = k.pastes[1:]
	return text
}

// cleanPaste gives every line break as \n and drops control characters: none
// of them is a key, and none may reach the screen.
func cleanPaste(text string) string {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
}
