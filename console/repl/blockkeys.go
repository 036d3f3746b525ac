package repl

import (
	"bytes"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// blockKeys lists what keys do, apart from those that end the reading. Change
// says that the text may be another behind it, which can be undone.
func blockKeys() map[string]struct {
	change bool
	do     func(e *BlockEditor)
} {
	type key = struct {
		change bool
		do     func(e *BlockEditor)
	}
	move := func(to func(b *buffer) int) key {
		return key{false, func(e *BlockEditor) { e.pos = to(&e.buffer) }}
	}
	start := move(func(*buffer) int { return 0 })
	finish := move(func(b *buffer) int { return len(b.text) })
	left, right := move((*buffer).left), move((*buffer).right)
	wordLeft, wordRight := move((*buffer).wordLeft), move((*buffer).wordRight)
	back := key{true, func(e *BlockEditor) { e.cut(e.backspace(), e.pos) }}
	up := key{false, func(e *BlockEditor) { e.vertical(-1) }}
	down := key{false, func(e *BlockEditor) { e.vertical(1) }}
	older := key{false, func(e *BlockEditor) { e.recallBy(-1) }}
	newer := key{false, func(e *BlockEditor) { e.recallBy(1) }}
	return map[string]key{
		"\x01": move((*buffer).home), "\x1b[H": move((*buffer).home), "\x1bOH": move((*buffer).home),
		"\x05": move((*buffer).end), "\x1b[F": move((*buffer).end), "\x1bOF": move((*buffer).end),
		"\x02": left, "\x1b[D": left, "\x1bOD": left, "\x06": right, "\x1b[C": right, "\x1bOC": right,
		"\x1bb": wordLeft, "\x1bf": wordRight,
		"\x1b<": start, "\x1b[1;5H": start, "\x1b>": finish, "\x1b[1;5F": finish,
		"\x10": up, "\x1b[A": up, "\x1bOA": up, "\x0e": down, "\x1b[B": down, "\x1bOB": down,
		"\x1b[1;5A": older, "\x1b[1;3A": older, "\x1bp": older, "\x1b[1;5B": newer, "\x1b[1;3B": newer, "\x1bn": newer,
		"\x1b[5~": {false, func(e *BlockEditor) { e.page(-1) }}, "\x1b[6~": {false, func(e *BlockEditor) { e.page(1) }},
		"\x7f": back, "\x08": back,
		string(keyDelete): {true, func(e *BlockEditor) { e.cut(e.pos, e.right()) }},
		"\x1b\x7f":        {true, func(e *BlockEditor) { e.kill(e.wordLeft(), e.pos) }},
		"\x17":            {true, func(e *BlockEditor) { e.kill(e.wordLeft(), e.pos) }},
		"\x1bd":           {true, func(e *BlockEditor) { e.kill(e.pos, e.wordRight()) }},
		"\x15":            {true, func(e *BlockEditor) { e.kill(e.home(), e.pos) }},
		"\x0b":            {true, (*BlockEditor).killLine},
		"\x19":            {true, func(e *BlockEditor) { e.insert(e.killed) }},
		"\x14":            {true, (*BlockEditor).swap},
		"\x0f":            {true, func(e *BlockEditor) { e.join(newLine(e.habits(), e.before(), e.after())) }},
		"\x1b[13;2u":      {true, func(e *BlockEditor) { e.join(newLine(e.habits(), e.before(), e.after())) }},
		string(keyTab):    {true, (*BlockEditor).tab},
		"\x1b[Z":          {true, (*BlockEditor).unindent},
		string(keyFormat): {true, (*BlockEditor).format},
		"\x1f":            {false, func(e *BlockEditor) { e.undo() }},
		"\x0c":            {false, func(e *BlockEditor) { io.WriteString(e.out, "\x1b[H\x1b[2J"); e.frame.forget() }},
		string(keySearch): {false, (*BlockEditor).startSearch},
		"\x1a":            {false, (*BlockEditor).suspend},
	}
}

// press does what a key means. done ends the reading.
func (e *BlockEditor) press(key string) (in Input, done bool, err error) {
	e.list = nil
	if e.search != nil && e.searchKey(key) {
		return Input{}, false, nil
	}
	switch key {
	case "\r", "\n":
		return e.enter()
	case string(keySend), string(keyEdit):
		e.queue = bytes.TrimPrefix(e.queue, []byte("\r"))
		return e.hand(Input{Send: key == string(keySend), Edit: key == string(keyEdit)})
	case string(keyPaste):
		e.keep(0)
		e.paste(e.keys.takePaste())
		return Input{}, false, nil
	case "\x03":
		e.pos, e.silent = len(e.text), true
		e.draw()
		io.WriteString(e.out, "^C")
		e.frame.at = len(e.rows) - 1
		io.WriteString(e.out, "\r\n")
		e.frame.forget()
		return Input{}, true, ErrInterrupt
	case "\x04":
		if len(e.text) == 0 {
			io.WriteString(e.out, "\r\n")
			return Input{}, true, io.EOF
		}
		key = string(keyDelete)
	}
	e.edit(key)
	return Input{}, false, nil
}

// edit does what a key does to the text or the cursor.
func (e *BlockEditor) edit(key string) {
	if k, ok := blockKeys()[key]; ok {
		if k.change {
			e.keep(0)
			e.pasted = false
		}
		want := e.want
		e.want = 0
		if strings.Contains("\x10\x0e\x1b[A\x1b[B\x1bOA\x1bOB\x1b[5~\x1b[6~", key) {
			e.want = want
		}
		e.absorb = 0
		if !strings.Contains("\x10\x0e\x1b[A\x1b[B\x1bOA\x1bOB", key) {
			e.recalling = false
		}
		k.do(e)
		return
	}
	r, n := utf8.DecodeRuneInString(key)
	if n != len(key) || unicode.IsControl(r) || r >= keyPaste {
		return
	}
	e.typed(r)
}

// typed puts a character in.
func (e *BlockEditor) typed(r rune) {
	if r == ' ' && e.absorb > 0 { // the indentation is there already
		e.absorb--
		return
	}
	e.keep(r)
	e.absorb, e.pasted, e.want, e.recalling = 0, false, 0, false
	e.insert([]rune{r})
	if strings.ContainsRune(`{}[]"`, r) {
		e.join(assist(e.habits(), nil, e.before(), e.after(), r))
	}
}

// enter hands the block over if it is complete, and breaks the line otherwise.
func (e *BlockEditor) enter() (Input, bool, error) {
	if e.pasted || e.aids.Accept == nil || e.aids.Accept(strings.TrimRight(e.string(), " ")) {
		return e.hand(Input{Block: e.pasted})
	}
	e.keep(0)
	e.want = 0
	if in := observe(e.before()); opening.MatchString(string(e.text[e.home():e.end()])) || in.text && !in.lines {
		e.pos = e.end() // nobody breaks a request line or a string
	}
	e.join(newLine(e.habits(), e.before(), e.after()))
	e.absorb = e.pos - e.home()
	return Input{}, false, nil
}

// hand gives the text away.
func (e *BlockEditor) hand(in Input) (Input, bool, error) {
	e.pos = len(e.text)
	e.list, e.search = nil, nil
	e.leave()
	in.Text = e.string()
	return in, true, nil
}

// paste puts a text in. One of several lines counts as entered: the key for
// that follows.
func (e *BlockEditor) paste(text string) {
	lines := strings.Contains(text, "\n")
	e.insert([]rune(strings.ReplaceAll(strings.TrimSuffix(text, "\n"), "\n", string(lineBreak))))
	e.pasted = lines
}

// vertical goes up or down by a line, and into the history at the first or last
// one. What has just come from there is passed as a whole.
func (e *BlockEditor) vertical(by int) {
	if e.recalling || !e.row(by) {
		e.recallBy(by)
		e.recalling = true
	}
}

func (e *BlockEditor) page(by int) {
	_, height := e.size()
	for range max(height-2, 1) {
		if !e.row(by) {
			return
		}
	}
}

// recallBy shows an earlier or later block of the history.
func (e *BlockEditor) recallBy(by int) {
	text, ok := e.recall.step(by, e.string())
	if !ok {
		return
	}
	e.set(text)
	e.past = nil
	e.pasted = e.recall.at < len(e.recall.blocks)
	if by > 0 {
		e.pos = lineEnd(e.text, 0)
	}
}

// killLine cuts the rest of the line, or its end.
func (e *BlockEditor) killLine() {
	if end := e.end(); end > e.pos || end == len(e.text) {
		e.kill(e.pos, end)
		return
	}
	e.kill(e.pos, e.pos+1)
}

// swap exchanges the two characters before the cursor.
func (e *BlockEditor) swap() {
	at := e.pos
	if at == e.end() {
		at--
	}
	if at > e.home() && at < len(e.text) {
		e.text[at-1], e.text[at] = e.text[at], e.text[at-1]
		e.pos = at + 1
	}
}

func (e *BlockEditor) tab() {
	width, _ := e.size()
	ctx, cancel := e.tty.untilKey()
	defer cancel()
	before, after, list := complement(ctx, e.aids.Complete, "", e.before(), e.after(), width, e.theme)
	e.join(before, after)
	if list != "" {
		e.list = strings.Split(strings.TrimSuffix(list, "\r\n"), "\r\n")
	}
}

// unindent takes a step of the line's indentation.
func (e *BlockEditor) unindent() {
	start, at := e.home(), e.pos
	n := min(depthOf(e.text, start), indentBy)
	e.cut(start, start+n)
	e.pos = max(at-n, start)
}

// format toggles pretty documents and those on one line.
func (e *BlockEditor) format() {
	if e.aids.Format != nil {
		e.set(e.aids.Format(e.string()))
	}
}

// suspend gives the terminal back to the shell until this program is resumed.
func (e *BlockEditor) suspend() {
	if e.tty == nil {
		return
	}
	e.leave()
	io.WriteString(e.out, "\x1b[?2004l")
	e.tty.restore()
	stopSelf()
	e.tty.raw()
	io.WriteString(e.out, "\x1b[?2004h")
}
