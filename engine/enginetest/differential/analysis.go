package differential

import (
	"context"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"

	"esconsole/engine/enginetest"
	"esconsole/engine/enginetest/golden"
)

// RunAnalysis is Run for the analyze API: an index with random components of its
// own, then random texts through random chains, and settings of new indices that
// are wrong about as often as not. words are by language. Servers of versions below
// 7 are not asked for what their plugins have, nor for what came with 7.
func RunAnalysis(words map[string][]string, major int) func(ctx context.Context, seed uint64, length int, e, server enginetest.Backend, rules *golden.Rules) ([]*Difference, int, error) {
	return func(ctx context.Context, seed uint64, length int, e, server enginetest.Backend, rules *golden.Rules) ([]*Difference, int, error) {
		g := &analysisGenerator{&generator{rand.New(rand.NewPCG(seed, 3))}, words, major}
		return run(ctx, analysisIndices, g.request, length, e, server, rules)
	}
}

type analysisGenerator struct {
	*generator
	words map[string][]string
	major int
}

// since7 is in requests for what versions below 7 lack here.
var since7 = regexp.MustCompile(`icu_|smartcn|max_token_count|"custom"\]|custom_token`)

// The names begin otherwise than those of other sequences, which may run at the
// same time.
const (
	analysisIndices = "analysis-diff-*"
	analysisIndex   = "analysis-diff-a"
	analysisRefused = "analysis-diff-b"
)

func (g *analysisGenerator) request(i int) Request {
	for {
		if r := g.any(i); g.major >= 7 || !since7.MatchString(r.Body) {
			return r
		}
	}
}

func (g *analysisGenerator) any(i int) Request {
	if i == 0 {
		return g.json("PUT", "/"+analysisIndex, "", g.settings(false))
	}
	switch n := g.IntN(20); {
	case n < 2:
		return g.json("PUT", "/"+analysisRefused, "", g.settings(true))
	case n < 4:
		return g.json("DELETE", "/"+analysisRefused, "", "")
	case n < 7:
		return g.json("GET", "/"+analysisIndex+"/_analyze", "", g.body(g.pick(`"analyzer":"a1"`, `"analyzer":"a2"`, `"normalizer":"n1"`,
			`"tokenizer":"t1","filter":["f1"]`, `"tokenizer":"standard","filter":["f1","f2"]`, `"char_filter":["c1"],"tokenizer":"t1"`,
			`"tokenizer":"whitespace","filter":["lowercase","f2"]`, `"analyzer":"english"`, `"field":"x"`, `"filter":["f1"]`)))
	case n < 9:
		return g.json("GET", "/_analyze", "", g.body(`"analyzer":"`+g.pick(analyzerNames...)+`"`))
	}
	return g.json("GET", "/_analyze", "", g.body(g.chain()))
}

// body is a request about a chain.
func (g *analysisGenerator) body(chain string) string {
	var texts []string
	for range 1 + g.IntN(3) {
		texts = append(texts, g.halved(chain, jsonText(g.text())))
	}
	explain := ""
	if g.one(3) {
		explain = `,"explain":true` + g.pick("", "", `,"attributes":["keyword","positionLength"]`)
	}
	return "{" + chain + `,"text":[` + strings.Join(texts, ",") + "]" + explain + "}"
}

// halved is a text of JSON, with surrogates that stand alone in it now and then.
// The tokenizers that make a character of such a one and what follows it, and so
// lose that, are not asked.
func (g *analysisGenerator) halved(chain, text string) string {
	if !g.one(25) || strings.Contains(text, `\`) || strings.Contains(chain, "simple_pattern") || strings.Contains(chain, `"t1"`) || strings.Contains(chain, "a1") {
		return text
	}
	inner := strings.Trim(text, `"`)
	var b strings.Builder
	for _, r := range inner {
		if g.one(6) {
			b.WriteString(g.pick(`\ud835`, `\udc00`, `\ud83d`, `\udead`))
		}
		b.WriteRune(r)
	}
	return `"` + b.String() + `"`
}

// jsonText is a text as JSON.
func jsonText(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r < ' ':
			b.WriteString(`\u00` + strconv.FormatInt(0x100+int64(r), 16)[1:])
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// chain is components by name or with options.
func (g *analysisGenerator) chain() string {
	parts := []string{`"tokenizer":` + g.component(tokenizerOptions, "")}
	if g.one(4) {
		parts = append(parts, `"char_filter":[`+g.list(charFilterOptions, 1+g.IntN(2))+"]")
	}
	if !g.one(6) {
		parts = append(parts, `"filter":[`+g.list(filterOptions, 1+g.IntN(4))+"]")
	}
	if g.one(25) {
		parts = parts[1:]
		if len(parts) == 0 {
			return `"filter":["lowercase"]`
		}
	}
	return strings.Join(parts, ",")
}

func (g *analysisGenerator) list(of []options, n int) string {
	var out []string
	for len(out) < n {
		out = append(out, g.component(of, ""))
	}
	return strings.Join(out, ",")
}

// options are a component's type and what may be set.
type options struct {
	name string
	set  []string // each with the values it may have, between blanks
	need string   // what is always set
}

// component is one by name or with options; named ones stand in settings, where
// they need options.
func (g *analysisGenerator) component(of []options, inSettings string) string {
	o := of[g.IntN(len(of))]
	if inSettings == "" && o.need == "" && g.one(2) {
		return `"` + o.name + `"`
	}
	members := []string{`"type":"` + o.name + `"`}
	if o.need != "" && !g.one(40) {
		members = append(members, g.pick(strings.Split(o.need, " | ")...))
	}
	for _, s := range o.set {
		if !g.one(3) {
			continue
		}
		key, values, _ := strings.Cut(s, " ")
		value := g.pick(strings.Split(values, " ")...)
		if g.one(40) {
			value = g.pick(`"x"`, "-1", "0", "true", "[]", `""`, "null", "1.5", `["a","b"]`, "1000000")
			if o.name == "min_hash" && value == "1000000" { // a real server is busy with it for hours
				value = "7"
			}
		}
		members = append(members, `"`+key+`":`+value)
	}
	return "{" + strings.Join(members, ",") + "}"
}

// settings are those of a new index.
func (g *analysisGenerator) settings(wild bool) string {
	group := func(kind string, of []options, names ...string) string {
		var out []string
		for _, n := range names {
			out = append(out, `"`+n+`":`+g.component(of, n))
		}
		return `"` + kind + `":{` + strings.Join(out, ",") + "}"
	}
	analyzers := `"analyzer":{"a1":{"tokenizer":"` + g.pick("t1", "standard", "icu_tokenizer", "keyword") + `","filter":[` + g.pick(`"f1"`, `"f1","f2"`, `"lowercase","f2"`, "") +
		`],"char_filter":[` + g.pick("", `"c1"`, `"html_strip"`) + `]` + g.pick("", `,"position_increment_gap":`+g.pick("0", "5", "100", "-1")) + `},"a2":` +
		g.component(analyzerOptions, "a2") + "}"
	normalizers := `"normalizer":{"n1":{"type":"custom","filter":[` + g.pick(`"lowercase"`, `"asciifolding","lowercase"`, `"f1"`, `"icu_folding"`, `"uppercase","trim"`) +
		`]` + g.pick("", `,"char_filter":["c1"]`) + `}}`
	limits := g.pick("", `,"index.max_ngram_diff":9`, `,"index.max_ngram_diff":9,"index.max_shingle_diff":9`, `,"index.analyze.max_token_count":20`)
	parts := []string{group("tokenizer", tokenizerOptions, "t1"), group("filter", filterOptions, "f1", "f2"), group("char_filter", charFilterOptions, "c1"), analyzers}
	if wild || g.one(2) {
		parts = append(parts, normalizers)
	}
	return `{"settings":{"number_of_shards":1,"number_of_replicas":0,"analysis":{` + strings.Join(parts, ",") + "}" + limits + "}}"
}

// text is of one of several kinds: ASCII, languages of Europe, Chinese, Japanese,
// Thai, other scripts, emoji, or all of them.
func (g *analysisGenerator) text() string {
	switch g.IntN(10) {
	case 0, 1:
		return g.sentence(g.words["chinese"], "", "", "，", "。", " ", "2")
	case 2:
		return g.sentence(g.words["japanese"], "", "", "、", "。", "ー", " ")
	case 3:
		return g.sentence(g.words["thai"], "", "", "ๆ", " ", "ฯ")
	case 4:
		return g.sentence(g.words[g.pick("lao", "khmer", "burmese")], "", "", " ")
	case 5:
		return g.runes()
	}
	return g.sentence(europeanWords, " ", " ", " ", " ", "-", "/", "'", ", ", ". ", "_", "")
}

func (g *analysisGenerator) sentence(words []string, between ...string) string {
	var b strings.Builder
	for range g.IntN(14) {
		w := words[g.IntN(len(words))]
		switch g.IntN(20) {
		case 0:
			w = strings.ToUpper(w)
		case 1:
			w = europeanWords[g.IntN(len(europeanWords))]
		case 2:
			r := []rune(w)
			w = string(r[:1+g.IntN(len(r))])
		}
		b.WriteString(w + g.pick(between...))
	}
	return b.String()
}

// runes are characters of blocks that have been there for long.
func (g *analysisGenerator) runes() string {
	blocks := [][2]rune{{0x20, 0x7e}, {0xa0, 0x17f}, {0x370, 0x3ff}, {0x400, 0x45f}, {0x5d0, 0x5ea}, {0x620, 0x64a}, {0x905, 0x939}, {0xe01, 0xe3a},
		{0x1e00, 0x1eff}, {0x2010, 0x205e}, {0x2460, 0x24ff}, {0x3041, 0x30fe}, {0x4e00, 0x9fa5}, {0xac00, 0xd7a3}, {0xff01, 0xff9f}, {0x1f600, 0x1f64f}}
	var b strings.Builder
	for range 1 + g.IntN(20) {
		block := blocks[g.IntN(len(blocks))]
		b.WriteRune(block[0] + g.Int32N(block[1]-block[0]+1))
	}
	return b.String()
}
