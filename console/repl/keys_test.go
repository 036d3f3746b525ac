package repl

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
)

const (
	paste  = string(keyPaste)
	send   = "\x05" + string(keySend) + "\r"
	del    = string(keyDelete)
	sample = "\x1b[200~PUT a\r\n{\r\t\"x\": 1\r}\x1b[201~"
)

func TestKeys(t *testing.T) {
	tests := []struct {
		name, in, keys string
		pastes         []string
	}{
		{"plain", "GET /中\r", "GET /中\r", nil},
		{"arrows pass", "\x1b[A\x1b[D\x1bOH", "\x1b[A\x1b[D\x1bOH", nil},
		{"escape alone passes", "\x1bx", "\x1bx", nil},
		{"Alt+Enter", "a\x1b\rb\x1b[27;3;13~", "a" + send + "b" + send, nil},
		{"Delete is not Ctrl-D", "\x1b[3~", del, nil},
		{"Home and End", "\x1b[1~\x1b[4~\x1b[7~\x1b[8~", "\x01\x05\x01\x05", nil},
		{"words", "\x1b[1;5D\x1b[1;3C", "\x1bb\x1bf", nil},
		{"one line pasted", "\x1b[200~GET\t/\x1b[201~\r", paste + "\r", []string{"GET\t/"}},
		{"lines pasted", sample, paste + "\r", []string{"PUT a\n{\n\t\"x\": 1\n}"}},
		{"two pastes", sample + sample, paste + "\r" + paste + "\r", []string{"PUT a\n{\n\t\"x\": 1\n}", "PUT a\n{\n\t\"x\": 1\n}"}},
		{"keys in a paste are dropped", "\x1b[200~a\x1b[31m\x07\x15\u009bb\xff\x1b[201~", paste, []string{"a[31mb\uFFFD"}},
		{"an empty paste", "\x1b[200~\x1b[201~x", "x", nil},
		{"a paste without end", "\x1b[200~abc\x03GET /\r", "\x03GET /\r", nil},
	}
	for _, tt := range tests {
		for name, src := range map[string]io.Reader{
			"at once":      strings.NewReader(tt.in),
			"byte by byte": iotest.OneByteReader(strings.NewReader(tt.in)),
		} {
			k := &keyReader{src: src, limit: 100}
			keys, err := io.ReadAll(k)
			if err != nil || string(keys) != tt.keys {
				t.Errorf("%s, %s: %q, %v, want %q", tt.name, name, keys, err, tt.keys)
			}
			if !slices.Equal(k.pastes, tt.pastes) {
				t.Errorf("%s, %s: pasted %q, want %q", tt.name, name, k.pastes, tt.pastes)
			}
		}
	}
}

// TestHugePaste checks that what is kept of a paste is bounded.
func TestHugePaste(t *testing.T) {
	k := &keyReader{src: strings.NewReader("\x1b[200~" + strings.Repeat("x", 10000) + "\x1b[201~"), limit: 100}
	if _, err := io.Copy(io.Discard, k); err != nil {
		t.Fatal(err)
	}
	if n := len(k.takePaste()); n != 100 {
		t.Errorf("%d bytes kept, want 100", n)
	}
}

// FuzzKeys checks that it doesn't matter how the bytes are cut up, and that no
// paste holds a control character.
func FuzzKeys(f *testing.F) {
	f.Add([]byte(sample + "\x1b[3~a\x1b\r"))
	f.Add([]byte("\x1b[200~\x1b[20\x1b[201~\x03"))
	f.Fuzz(func(t *testing.T, in []byte) {
		// A tab is a key or not by how it arrives: see TestTab.
		in = bytes.ReplaceAll(in, []byte("\t"), []byte(" "))
		whole := &keyReader{src: bytes.NewReader(in), limit: 20}
		parts := &keyReader{src: iotest.OneByteReader(bytes.NewReader(in)), limit: 20}
		a, _ := io.ReadAll(whole)
		b, _ := io.ReadAll(parts)
		if !bytes.Equal(a, b) || !slices.Equal(whole.pastes, parts.pastes) {
			t.Errorf("%q: %q and %q, pasted %q and %q", in, a, b, whole.pastes, parts.pastes)
		}
		for _, p := range whole.pastes {
			if strings.ContainsAny(p, "\x1b\r\x07\x03") {
				t.Errorf("pasted %q", p)
			}
		}
	})
}

// TestTab checks which tabs are keys. The others indent.
func TestTab(t *testing.T) {
	for in, want := range map[string]string{"a\tb": "a  b", "a\t": "a" + string(keyTab), "\t\t": "    ", "\x1b[200~\t\x1b[201~": string(keyPaste)} {
		if got, err := io.ReadAll(&keyReader{src: strings.NewReader(in), limit: 100}); err != nil || string(got) != want {
			t.Errorf("%q: %q, %v, want %q", in, got, err, want)
		}
	}
	for keys, want := range map[string]bool{"\t": true, "GET pr\t": true, "GET a\r\t": false, "\tx": false, "a\tb\t": false, "": false, "\n\n\t": false} {
		if got := pressed([]byte(keys)); got != want {
			t.Errorf("%q: %t", keys, got)
		}
	}
}
