package java

import "testing"

func TestStringHash(t *testing.T) {
	for text, want := range map[string]int32{"": 0, "a": 97, "Aa": 2112, "BB": 2112, "polygenelubricants": -2147483648, "😀": 1772899} {
		if got := StringHash(text); got != want {
			t.Errorf("StringHash(%q) = %d, want %d", text, got, want)
		}
	}
}

func TestHashMapOrder(t *testing.T) {
	keys := []string{"b", "aaaaaa", "zz", "c"}
	var got string
	for _, i := range HashMapOrder(keys) {
		got += keys[i] + " "
	}
	if got != "zz b c aaaaaa " {
		t.Errorf("order is %q", got)
	}
}
