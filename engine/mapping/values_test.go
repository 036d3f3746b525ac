package mapping

import (
	"encoding/base64"
	"net/netip"
	"strings"
	"testing"
	"unicode/utf8"
)

var addresses = []struct {
	text, want string // the address as Go prints it; "" for none
}{
	{"1.2.3.4", "1.2.3.4"},
	{"::1", "::1"},
	{"::ffff:1.2.3.4", "1.2.3.4"},
	{"2001:db8::ff00:42:8329", "2001:db8::ff00:42:8329"},
	{"1.2.3", ""},
	{"1.2.3.256", ""},
	{"[::1]", ""},
	{"", ""},
	{"x", ""},
}

func TestParseIP(t *testing.T) {
	for _, c := range addresses {
		ip, err := ParseIP(c.text)
		got := ""
		if err == nil {
			a, ok := netip.AddrFromSlice([]byte(ip))
			if !ok {
				t.Fatalf("%q: %d bytes", c.text, len(ip))
			}
			got = a.Unmap().String()
		}
		if got != c.want {
			t.Errorf("%q: %q, %v; want %q", c.text, got, err, c.want)
		}
	}
}

// FuzzIP: an address has sixteen bytes; that of a network begins and ends in order.
func FuzzIP(f *testing.F) {
	for _, c := range addresses {
		f.Add(c.text)
		f.Add(c.text + "/8")
	}
	f.Fuzz(func(t *testing.T, text string) {
		if ip, err := ParseIP(text); err == nil && len(ip) != 16 {
			t.Errorf("%q: %d bytes", text, len(ip))
		}
		if from, to, err := ParseCIDR(text); err == nil && from > to {
			t.Errorf("%q: from %x to %x", text, from, to)
		}
	})
}

// FuzzBase64: what Go writes is read back.
func FuzzBase64(f *testing.F) {
	for _, s := range []string{"", "a", "ab", "abc", "hello", "\x00\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r := base64Reader{text: []byte(`"` + base64.StdEncoding.EncodeToString([]byte(s)) + `"`), pos: 1}
		out, err := r.decode()
		if err != nil || string(out) != s {
			t.Errorf("%q: %q, %v", s, out, err)
		}
	})
}

var decimals = []struct {
	text  string
	whole int64
	ok    bool
}{
	{"5", 5, true},
	{"-7", -7, true},
	{"+5", 5, true},
	{"9223372036854775807", 9223372036854775807, true},
	{"9223372036854775808", 0, false},
	{"", 0, false},
	{"1L", 0, false},
	{"0x10", 0, false},
}

func TestParseLong(t *testing.T) {
	for _, c := range decimals {
		if n, ok := parseLong(c.text); ok != c.ok || ok && n != c.whole {
			t.Errorf("%q: %d, %t; want %d, %t", c.text, n, ok, c.whole, c.ok)
		}
	}
}

// FuzzNumbers: no text of a number makes a reader panic or take forever.
func FuzzNumbers(f *testing.F) {
	for _, s := range []string{"1", "1e2", "1e-400", "1e999999999", "NaN", "Infinity", "0x1p3", "1d", "-0", " 5", ".", "9223372036854775807.5"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		_, longOK := parseLong(s)
		// Java takes digits of any script in whole numbers, and no others in fractions.
		foreign := strings.ContainsFunc(s, func(r rune) bool { return r >= utf8.RuneSelf })
		if _, err := parseDouble(s); longOK && !foreign && err != nil {
			t.Errorf("%q is a long and no double: %v", s, err)
		}
		_, _ = toLong(s, true)
		_, _ = parseDecimal(s)
	})
}
