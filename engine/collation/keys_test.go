package collation

import (
	"bufio"
	"compress/gzip"
	"encoding/hex"
	"flag"
	"io"
	"os"
	"strconv"
	"strings"
	"testing"
)

var keysFile = flag.String("keys", "testdata/keys.tsv.gz", "keys of ICU 62: locale, options, text, key")

// TestKeys compares keys with those of ICU 62.
func TestKeys(t *testing.T) {
	f, err := os.Open(*keysFile)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var in io.Reader = f
	if strings.HasSuffix(*keysFile, ".gz") {
		if in, err = gzip.NewReader(f); err != nil {
			t.Fatal(err)
		}
	}
	wrong, all := 0, 0
	for lines := bufio.NewScanner(in); lines.Scan(); all++ {
		cols := strings.Split(lines.Text(), "\t")
		c := Open(cols[0])
		if !setOptions(t, c, cols[1]) {
			wrong++
			continue
		}
		if got := hex.EncodeToString(c.Key(nil, textOf(cols[2]))); got != cols[3] {
			if wrong++; wrong < 20 {
				t.Errorf("%s %s %s %q\nICU  %s\nours %s", cols[0], cols[1], cols[2], textOf(cols[2]), cols[3], got)
			}
		}
	}
	if wrong > 0 {
		t.Errorf("%d of %d differ", wrong, all)
	}
}

// setOptions sets options as the file writes them.
func setOptions(t *testing.T, c *Collator, opts string) bool {
	for _, o := range strings.Split(opts, ",") {
		if o == "" {
			continue
		}
		n, _ := strconv.Atoi(o[1:])
		switch on := n == 1; o[0] {
		case 's':
			c.SetStrength(Strength(n))
		case 'd':
			c.SetNormalized(on)
		case 'a':
			c.SetShifted(on)
		case 'l':
			c.SetCaseLevel(on)
		case 'f':
			c.SetCaseFirst(on)
		case 'n':
			c.SetNumeric(on)
		default:
			if err := c.SetVariableTop(textOf(o[1:])); (err != nil) != (o[0] == 'V') {
				t.Errorf("variable top %q: %v", textOf(o[1:]), err)
				return false
			}
		}
	}
	return true
}

// textOf reads UTF-16 code units; halves of characters become three bytes.
func textOf(units string) string {
	var out []byte
	for i := 0; i+4 <= len(units); i += 4 {
		u, _ := strconv.ParseUint(units[i:i+4], 16, 16)
		r := rune(u)
		if i+8 <= len(units) && r >= 0xD800 && r < 0xDC00 {
			if low, _ := strconv.ParseUint(units[i+4:i+8], 16, 16); low >= 0xDC00 && low < 0xE000 {
				out = append(out, string(0x10000+(r-0xD800)<<10+rune(low)-0xDC00)...)
				i += 4
				continue
			}
		}
		if r >= 0xD800 && r < 0xE000 {
			out = append(out, 0xED, 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
			continue
		}
		out = append(out, string(r)...)
	}
	return string(out)
}
