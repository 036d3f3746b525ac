package golden

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"esconsole/engine/enginetest"
)

// Case is a script with the transcript of one server version.
type Case struct {
	Name   string // area, script and version: "documents/01-first-documents.7"
	Area   string
	Compat int
	Nodes  int
	Script string // text
	Want   string // transcript
}

// Corpus is the recorded scripts with what is volatile in their answers.
type Corpus struct {
	Dir   string
	Rules *Rules
	Cases []Case // sorted by name
}

// twoNodes are the scripts that were recorded on two nodes.
var twoNodes = []string{"seeds/products-cas", "more/30-two-nodes"}

// Load reads testdata/golden.
func Load() (*Corpus, error) { return loadFrom("golden") }

// loadFrom reads a folder of testdata that is laid out as golden is. What is
// volatile is said there.
func loadFrom(folder string) (*Corpus, error) {
	root, err := enginetest.Root()
	if err != nil {
		return nil, err
	}
	c := &Corpus{Dir: filepath.Join(root, "testdata", folder)}
	if c.Rules, err = LoadRules(filepath.Join(root, "testdata", "golden", "volatile.json")); err != nil {
		return nil, err
	}
	files, err := filepath.Glob(filepath.Join(c.Dir, "*", "*.out"))
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		one, err := c.load(f)
		if err != nil {
			return nil, err
		}
		c.Cases = append(c.Cases, one)
	}
	slices.SortFunc(c.Cases, func(a, b Case) int { return strings.Compare(a.Name, b.Name) })
	return c, nil
}

func (c *Corpus) load(file string) (Case, error) {
	rel, err := filepath.Rel(c.Dir, file)
	if err != nil {
		return Case{}, err
	}
	name := strings.TrimSuffix(filepath.ToSlash(rel), ".out")
	script := strings.TrimSuffix(name, filepath.Ext(name))
	compat, err := strconv.Atoi(strings.TrimPrefix(filepath.Ext(name), "."))
	if err != nil {
		return Case{}, fmt.Errorf("%s: no server version in the name", rel)
	}
	want, err := os.ReadFile(file)
	if err != nil {
		return Case{}, err
	}
	text, err := os.ReadFile(filepath.Join(c.Dir, filepath.FromSlash(script)+".es"))
	if err != nil {
		return Case{}, err
	}
	nodes := 1
	if slices.Contains(twoNodes, script) {
		nodes = 2
	}
	area, _, _ := strings.Cut(name, "/")
	return Case{name, area, compat, nodes, string(text), string(want)}, nil
}
