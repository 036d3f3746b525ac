package java

import (
	"fmt"
	"testing"
)

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

func TestCompareStrings(t *testing.T) {
	for _, c := range []struct {
		a, b string
		sign int
	}{{"a", "b", -1}, {"b", "a", 1}, {"a", "a", 0}, {"a", "ab", -1}, {"\U0001F600", "\uFF00", -1}, {"\U0001F600", "\U0001F601", -1}} {
		got := CompareStrings(c.a, c.b)
		if got < 0 != (c.sign < 0) || got > 0 != (c.sign > 0) {
			t.Errorf("CompareStrings(%q, %q) = %d", c.a, c.b, got)
		}
	}
}

func TestTrieOrder(t *testing.T) {
	keys := []string{"z", "a", "!", "\u00a1"} // the last three share their lowest six bits
	var got string
	for _, i := range TrieOrder(keys) {
		got += keys[i] + " "
	}
	if got != "z ! a \u00a1 " {
		t.Errorf("order is %q", got)
	}
}

// TestHashMapComputeOrder has orders in which the server gave aggregations, one
// of a table that is just full, one of a table that has grown.
func TestHashMapComputeOrder(t *testing.T) {
	for n, want := range map[int]string{
		13: "k28 k49 k70 k0 k84 k42 k63 k77 k21 k35 k7 k56 k14 ",
		14: "k91 k70 k0 k84 k42 k63 k77 k21 k35 k7 k56 k14 k28 k49 ",
	} {
		var keys []string
		for i := range n {
			keys = append(keys, fmt.Sprintf("k%d", 7*i))
		}
		var got string
		for _, i := range HashMapComputeOrder(keys) {
			got += keys[i] + " "
		}
		if got != want {
			t.Errorf("%d keys: order is %q", n, got)
		}
	}
}
