package enginetest

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// ReadList reads a file of one name a line, without comments and empty lines.
// A file that isn't there is an empty list.
func ReadList(path string) ([]string, error) {
	data, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var names []string
	lines := bufio.NewScanner(bytes.NewReader(data))
	for lines.Scan() {
		if line := strings.TrimSpace(lines.Text()); line != "" && line[0] != '#' {
			names = append(names, line)
		}
	}
	return names, lines.Err()
}

// WriteList writes a file that ReadList reads, sorted, below a comment.
func WriteList(path, comment string, names []string) error {
	names = slices.Clone(names)
	slices.Sort(names)
	text := "# " + strings.ReplaceAll(comment, "\n", "\n# ") + "\n" + strings.Join(names, "\n")
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, []byte(strings.TrimRight(text, "\n")+"\n"), 0o644)
}

// Known is one accepted difference from the server, with its reason.
type Known struct {
	Kind   string // the instrument: golden, rest
	Name   string // what differs, as the instrument names it
	Reason string
}

// KnownDifferences reads the list of one instrument from
// testdata/known-differences.txt, where a line is "kind | name | reason".
func KnownDifferences(kind string) ([]Known, error) {
	root, err := Root()
	if err != nil {
		return nil, err
	}
	path := filepath.Join(root, "testdata", "known-differences.txt")
	lines, err := ReadList(path)
	if err != nil {
		return nil, err
	}
	var known []Known
	for _, line := range lines {
		parts := strings.Split(line, " | ")
		if len(parts) != 3 || strings.TrimSpace(parts[2]) == "" {
			return nil, fmt.Errorf("known-differences.txt: not \"kind | name | reason\": %s", line)
		}
		if k := strings.TrimSpace(parts[0]); k == kind {
			known = append(known, Known{Kind: k, Name: strings.TrimSpace(parts[1]), Reason: strings.TrimSpace(parts[2])})
		}
	}
	return known, nil
}
