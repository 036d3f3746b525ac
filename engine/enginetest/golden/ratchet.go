package golden

import (
	"fmt"
	"path/filepath"
	"strings"

	"esconsole/engine/enginetest"
)

const ratchetComment = `The requests that answer as the real server did, for each transcript. A request
listed here may never fail again. Written by: make ratchet`

// Sets holds a set of requests for each transcript, by its name.
type Sets map[string]Numbers

func (c *Corpus) ratchetPath() string { return filepath.Join(c.Dir, "ratchet.txt") }

// Ratchet reads the requests that must pass.
func (c *Corpus) Ratchet() (Sets, error) {
	lines, err := enginetest.ReadList(c.ratchetPath())
	if err != nil {
		return nil, err
	}
	sets := Sets{}
	for _, line := range lines {
		name, list, _ := strings.Cut(line, " ")
		if sets[name], err = ParseNumbers(list); err != nil {
			return nil, fmt.Errorf("ratchet.txt: %s: %w", name, err)
		}
	}
	return sets, nil
}

// WriteRatchet replaces the list of requests that must pass.
func (c *Corpus) WriteRatchet(sets Sets) error {
	var lines []string
	for name, set := range sets {
		if len(set) > 0 {
			lines = append(lines, name+" "+set.String())
		}
	}
	return enginetest.WriteList(c.ratchetPath(), ratchetComment, lines)
}

// Known reads the requests that are known to differ, with the reason of each.
// In the list a name is a transcript and its requests: "seeds/a.5 1-8,10".
func (c *Corpus) Known() (Sets, map[string]string, error) {
	known, err := enginetest.KnownDifferences("golden")
	if err != nil {
		return nil, nil, err
	}
	sets, reasons := Sets{}, map[string]string{}
	for _, k := range known {
		name, list, _ := strings.Cut(k.Name, " ")
		set, err := ParseNumbers(list)
		if err != nil {
			return nil, nil, fmt.Errorf("known-differences.txt: %s: %w", name, err)
		}
		if sets[name] == nil {
			sets[name] = Numbers{}
		}
		for n := range set {
			sets[name][n] = true
			reasons[fmt.Sprintf("%s %d", name, n)] = k.Reason
		}
	}
	return sets, reasons, nil
}
