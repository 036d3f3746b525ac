package collation

import (
	"bytes"
	"testing"
)

func TestTextAndBack(t *testing.T) {
	key := []byte{}
	for i := range 40 {
		key = append(key, byte(i*37+1))
		if back := Bytes(Text(key)); !bytes.Equal(back, key) {
			t.Errorf("% x became % x", key, back)
		}
	}
}

func FuzzKey(f *testing.F) {
	f.Add("de", "Öl 12", true)
	f.Add("zh@collation=stroke", "漢字\u0301", false)
	f.Add("th", "เแ\xed\xa0\x80", true)
	f.Fuzz(func(t *testing.T, locale, text string, normalized bool) {
		c := Open(locale)
		c.SetNormalized(normalized)
		c.SetNumeric(normalized)
		key := c.Key(nil, text)
		if !bytes.Equal(Bytes(Text(key)), key) {
			t.Errorf("%q: % x", text, key)
		}
	})
}
