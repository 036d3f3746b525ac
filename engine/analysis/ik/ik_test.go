package ik

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
)

var (
	wordsFile    = flag.String("words", "", "write the dictionary anew, of the words in this file, a word a line")
	measuresFile = flag.String("measures", "", "with -words: the measure words, likewise")
)

// own is the dictionary that programs with the tag have, here without the tag.
var own = sync.OnceValue(func() *Dictionary {
	packed, err := os.ReadFile("data/dictionary.bin")
	if err != nil {
		panic(err)
	}
	d, err := Read(packed)
	if err != nil {
		panic(err)
	}
	return d
})

// small is a dictionary of a few words.
func small() *Dictionary {
	d, err := Read(Encode("中国\n中国人\n国人\n人民\n民族\n八年\n十二月\n本书\nU盘\n", "年\n个\n平方\n平方米\n"))
	if err != nil {
		panic(err)
	}
	return d
}

// split shows the tokens of a text: "中国 0-2 CN_WORD".
func split(d *Dictionary, o Options, text string) []string {
	s := NewSegmenter(d, o)
	s.Reset(text)
	out := []string{}
	for {
		t, ok := s.Next()
		if !ok {
			return out
		}
		out = append(out, fmt.Sprintf("%s %d-%d %s", t.Text, t.Start, t.End, t.Type))
	}
}

func TestWrite(t *testing.T) {
	if *wordsFile == "" {
		t.Skip("-words names no file")
	}
	words, err := os.ReadFile(*wordsFile)
	if err != nil {
		t.Fatal(err)
	}
	measures, err := os.ReadFile(*measuresFile)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("data/dictionary.bin", Encode(string(words), string(measures)), 0o644); err != nil {
		t.Fatal(err)
	}
}

// recorded is a text with the tokens that the plugin gave, with this dictionary:
// in all words, smart, and both with letters as they are.
type recorded struct {
	Text   string
	Tokens [4][]string
}

func modes() [4]Options {
	return [4]Options{{}, {Smart: true}, {KeepCase: true}, {Smart: true, KeepCase: true}}
}

func TestRecorded(t *testing.T) {
	data, err := os.ReadFile("testdata/tokens.json.gz")
	if err != nil {
		t.Fatal(err)
	}
	zip, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	var all []recorded
	if err := json.NewDecoder(zip).Decode(&all); err != nil {
		t.Fatal(err)
	}
	if len(all) < 250 {
		t.Fatalf("only %d texts", len(all))
	}
	for _, r := range all {
		for i, o := range modes() {
			if got := split(own(), o, r.Text); !slices.Equal(got, r.Tokens[i]) {
				at := 0
				for at < len(got) && at < len(r.Tokens[i]) && got[at] == r.Tokens[i][at] {
					at++
				}
				t.Errorf("%.100q, %+v, token %d:\ngot  %.10q\nwant %.10q", r.Text, o, at, got[at:], r.Tokens[i][at:])
			}
		}
	}
}

func TestSplit(t *testing.T) {
	for _, tt := range []struct{ text, all, smart string }{
		{"", "", ""},
		{"，。！", "", ""},
		{"中国人民", "中国人 0-3 CN_WORD,中国 0-2 CN_WORD,国人 1-3 CN_WORD,人民 2-4 CN_WORD", "中国 0-2 CN_WORD,人民 2-4 CN_WORD"},
		{"中国人", "中国人 0-3 CN_WORD,中国 0-2 CN_WORD,国人 1-3 CN_WORD", "中国人 0-3 CN_WORD"},
		{"爱中国", "爱 0-1 CN_CHAR,中国 1-3 CN_WORD", "爱 0-1 CN_CHAR,中国 1-3 CN_WORD"},
		{"中，国", "中 0-1 CN_CHAR,国 2-3 CN_CHAR", "中 0-1 CN_CHAR,国 2-3 CN_CHAR"},
		{"3个", "3 0-1 ARABIC,个 1-2 COUNT", "3个 0-2 TYPE_CQUAN"},
		{"三个", "三 0-1 TYPE_CNUM,个 1-2 COUNT", "三个 0-2 TYPE_CQUAN"},
		{"3三个", "3 0-1 ARABIC,三 1-2 TYPE_CNUM,个 2-3 COUNT", "3三个 0-3 TYPE_CQUAN"},
		{"个", "个 0-1 CN_CHAR", "个 0-1 CN_CHAR"},
		{"5平方米", "5 0-1 ARABIC,平方米 1-4 COUNT,平方 1-3 COUNT,米 3-4 CN_CHAR", "5平方米 0-4 TYPE_CQUAN"},
		{"九八年", "九八 0-2 TYPE_CNUM,八年 1-3 CN_WORD,年 2-3 COUNT", "九八年 0-3 TYPE_CQUAN"},
		{"1,234.5", "1,234.5 0-7 ARABIC,1 0-1 LETTER,234.5 2-7 LETTER", "1,234.5 0-7 ARABIC"},
		{"A-1.", "a-1. 0-4 LETTER,1 2-3 ARABIC", "a-1. 0-4 LETTER"},
		{"THE Ｔｈｅ ＴＨＥ", "The 4-7 ENGLISH,THE 8-11 ENGLISH", "The 4-7 ENGLISH,THE 8-11 ENGLISH"},
		{"U盘", "u 0-1 ENGLISH,盘 1-2 CN_CHAR", "u 0-1 ENGLISH,盘 1-2 CN_CHAR"},
		{"ひ한ｱ", "ひ 0-1 OTHER_CJK,한 1-2 OTHER_CJK,ｱ 2-3 OTHER_CJK", "ひ 0-1 OTHER_CJK,한 1-2 OTHER_CJK,ｱ 2-3 OTHER_CJK"},
		{"😀中国𠀀", "中国 2-4 CN_WORD", "中国 2-4 CN_WORD"},
	} {
		for _, c := range []struct {
			o    Options
			want string
		}{{Options{}, tt.all}, {Options{Smart: true}, tt.smart}} {
			if got := strings.Join(split(small(), c.o, tt.text), ","); got != c.want {
				t.Errorf("%s, %+v:\ngot  %s\nwant %s", tt.text, c.o, got, c.want)
			}
		}
	}
	if got := split(small(), Options{KeepCase: true}, "U盘 The"); !slices.Equal(got, []string{"U盘 0-2 CN_WORD", "U 0-1 ENGLISH", "盘 1-2 CN_CHAR", "The 3-6 ENGLISH"}) {
		t.Errorf("with capital letters: %q", got)
	}
}

// TestWindow splits texts that end where the window does.
func TestWindow(t *testing.T) {
	long := strings.Repeat("民", windowSize-2)
	for text, want := range map[string]int{
		long + "民":   windowSize - 1,
		long + "民民":  windowSize,
		long + "民民民": windowSize + 2, // the last one of the window comes twice
	} {
		got := split(small(), Options{}, text)
		if len(got) != want {
			t.Errorf("%d characters: %d tokens, want %d", len(text)/3, len(got), want)
		}
	}
	// Where no word is open near the end, the window moves on there.
	rest := windowSize - windowSlack + 2
	text := strings.Repeat("。", rest) + strings.Repeat("人民。", 40)
	got := split(small(), Options{}, text)
	if len(got) != 40 || got[0] != fmt.Sprintf("人民 %d-%d CN_WORD", rest, rest+2) {
		t.Errorf("%d tokens, the first is %.1q", len(got), got)
	}
}

func TestDictionary(t *testing.T) {
	d := small()
	d.AddWords("\uFEFF奥利给\r\n\n  中国味\t\n民族\n")
	d.AddStopWords("人民\nx\n")
	want := []string{"奥利给 0-3 CN_WORD", "中国味 3-6 CN_WORD", "中国 3-5 CN_WORD", "味 5-6 CN_CHAR", "民族 7-9 CN_WORD", "人民族 0-0"}
	if got := split(d, Options{}, "奥利给中国味人民族x"); !slices.Equal(got, []string{want[0], want[1], want[2], want[3], want[4]}) {
		t.Errorf("%q", got)
	}
	for _, list := range []string{"", "\n\n", "a", "aa\na\na", "中国\n中\n国\n中国人\n国人\n😀\n"} {
		tr := newTrie(listed(list))
		got, rest, err := readTrie(appendTrie(nil, tr))
		if err != nil || len(rest) > 0 || !slices.Equal(got.labels, tr.labels) || !slices.Equal(got.first, tr.first) {
			t.Errorf("%q: %v, %v", list, got, err)
		}
		for _, w := range lines(list) {
			if !holds(got, w) {
				t.Errorf("%q does not hold %s", list, w)
			}
		}
		if holds(got, "人") || holds(got, "") {
			t.Errorf("%q holds what it should not", list)
		}
	}
}

func holds(t *trie, word string) bool {
	node := uint32(0)
	for i, c := range listedOne(word) {
		if i == 0 {
			node = t.root(c)
		} else {
			node = t.child(node, c)
		}
		if node == 0 {
			return false
		}
	}
	return t.isWord(node)
}

func listedOne(word string) []uint16 {
	for _, w := range listed(word) {
		return w
	}
	return nil
}

func TestReadErrors(t *testing.T) {
	good := appendTrie(nil, newTrie(listed("a\nab\nb")))
	for i := range good {
		if _, _, err := readTrie(good[:i]); err == nil {
			t.Errorf("cut at %d: no error", i)
		}
	}
	for _, bad := range [][]byte{{0}, {1}, {255, 255, 255, 255, 255, 255, 255, 255, 255, 1}, {2, 0, 2}, {2, 4, 0, 1, 1}, {2, 2, 2, 1}, {3, 4, 0, 0, 5, 0}} {
		if _, _, err := readTrie(bad); err == nil {
			t.Errorf("%v: no error", bad)
		}
	}
	for _, bad := range []string{"", "x", "\x01\x00\x00\xff\xff"} {
		if _, err := Read([]byte(bad)); err == nil {
			t.Errorf("%q: no error", bad)
		}
	}
}
