// Package volatile compares answers of two servers, or of two runs, leaving
// aside what differs from run to run: times, identities made anew, sizes on
// disk, the order of what has none. It sends nothing.
package volatile

import (
	_ "embed" // the rules
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/dlclark/regexp2/v2"
)

// scalar is a JSON value that is neither object nor array.
const scalar = `(?:"(?:[^"\\]|\\.)*"|[^\s,\[\]{}]+)`

// Rules say what of an answer differs from run to run, and so is not compared.
type Rules struct {
	keys       []keyRule
	suffixes   string // alternatives of a pattern
	text       []textRule
	lists      []*regexp2.Regexp
	unordered  []*regexp2.Regexp
	statusOnly []*regexp2.Regexp
	cat        catRules

	mu      sync.Mutex
	byNames map[string]keyMask // compiled masks by the alternatives of key names
}

type keyRule struct {
	names []string
	when  *regexp2.Regexp // nil: always
}

type textRule struct {
	find *regexp2.Regexp
	put  string
	when *regexp2.Regexp
}

// keyMask finds the values of some keys, in JSON and in YAML.
type keyMask struct{ json, yaml *regexp2.Regexp }

// ruleFile is the layout of volatile.json.
type ruleFile struct {
	JSONKeys []struct {
		Keys []string
		When string
	} `json:"json_keys"`
	Suffixes []string `json:"json_key_suffixes"`
	Text     []struct{ Find, Put, When string }
	Cat      catRules
	Lists    []struct{ Find string } `json:"unordered_lists"`
	Keys     []struct{ When string } `json:"unordered_keys"`
	Status   []string                `json:"status_only"`
}

//go:embed volatile.json
var own []byte

// Default gives the rules that come with the program.
func Default() (*Rules, error) { return Parse(own) }

// Parse reads rules.
func Parse(data []byte) (*Rules, error) {
	var f ruleFile
	if err := json.Unmarshal(data, &f); err != nil {
		return nil, err
	}
	var c compiler
	r := &Rules{cat: f.Cat, byNames: map[string]keyMask{}}
	for _, k := range f.JSONKeys {
		r.keys = append(r.keys, keyRule{k.Keys, c.optional(k.When)})
	}
	var suffixes []string
	for _, s := range f.Suffixes {
		suffixes = append(suffixes, `[\w.@-]*`+regexp2.Escape(s))
	}
	r.suffixes = strings.Join(suffixes, "|")
	for _, t := range f.Text {
		r.text = append(r.text, textRule{c.compile(t.Find), replacement(t.Put), c.optional(t.When)})
	}
	for _, l := range f.Lists {
		r.lists = append(r.lists, c.compile(l.Find))
	}
	for _, k := range f.Keys {
		r.unordered = append(r.unordered, c.compile(k.When))
	}
	for _, s := range f.Status {
		r.statusOnly = append(r.statusOnly, c.compile(s))
	}
	return r, c.err
}

// compiler compiles patterns and keeps the first error.
type compiler struct{ err error }

func (c *compiler) compile(pattern string) *regexp2.Regexp {
	re, err := regexp2.Compile(pattern)
	if err != nil && c.err == nil {
		c.err = fmt.Errorf("pattern %q: %w", pattern, err)
	}
	return re
}

func (c *compiler) optional(pattern string) *regexp2.Regexp {
	if pattern == "" {
		return nil
	}
	return c.compile(pattern)
}

// replacement turns a template with \1 into one with ${1}.
func replacement(put string) string {
	put = strings.ReplaceAll(put, "$", "$$")
	for _, digit := range "123456789" {
		put = strings.ReplaceAll(put, `\`+string(digit), "${"+string(digit)+"}")
	}
	return put
}

// matches tells whether re is found in s. The patterns have no time limit, so
// the error cannot occur.
func matches(re *regexp2.Regexp, s string) bool {
	found, err := re.MatchString(s)
	return found && err == nil
}

// replace is s with every match of re replaced by the template put.
func replace(re *regexp2.Regexp, s, put string) string {
	out, err := re.Replace(s, put, -1, -1)
	if err != nil {
		return s
	}
	return out
}

// keyMaskFor gives the masks of the keys that are volatile for a request line.
func (r *Rules) keyMaskFor(line string) (keyMask, error) {
	var names []string
	for _, k := range r.keys {
		if k.when == nil || matches(k.when, line) {
			for _, name := range k.names {
				names = append(names, regexp2.Escape(name))
			}
		}
	}
	slices.SortStableFunc(names, func(a, b string) int { return len(b) - len(a) })
	all := strings.Join(append(names, r.suffixes), "|")
	r.mu.Lock()
	defer r.mu.Unlock()
	if m, ok := r.byNames[all]; ok {
		return m, nil
	}
	var c compiler
	m := keyMask{
		json: c.compile(`("(?:` + all + `)"\s*:\s*)` + scalar),
		yaml: c.compile(`(?m)^([ -]*(?:` + all + `): ).*$`),
	}
	r.byNames[all] = m
	return m, c.err
}
