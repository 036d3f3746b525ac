package cmd

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"esconsole/console"
	"esconsole/scripts"
)

// load reads all files before anything runs, so that a mistyped name is found
// at once.
func (a *app) load(files []string) ([]console.Source, error) {
	seen := map[string]int{}
	for _, file := range files {
		seen[filepath.Base(file)]++
	}
	list := make([]console.Source, 0, len(files))
	for _, file := range files {
		if file == "-" {
			text, err := io.ReadAll(a.in)
			if err != nil {
				return nil, &failure{fmt.Errorf("standard input: %w", err)}
			}
			list = append(list, console.Source{Text: string(text)})
			continue
		}
		src, err := loadFile(file)
		if err != nil {
			return nil, err
		}
		if seen[src.Name] > 1 {
			src.Name = file
		}
		list = append(list, src)
	}
	return list, nil
}

// loadFile reads a script from disk, or a lesson that comes with the program.
// Its "#@ setup" files are looked for in its directory and nowhere else.
func loadFile(file string) (console.Source, error) {
	name := filepath.Base(file)
	text, err := os.ReadFile(file)
	if err == nil {
		root, err := os.OpenRoot(filepath.Dir(file))
		if err != nil {
			return console.Source{}, &failure{err}
		}
		return console.Source{Name: name, Text: string(text), Dir: root.FS()}, nil
	}
	if errors.Is(err, fs.ErrNotExist) {
		if found, ok := scripts.Find(file); ok {
			text, _ := scripts.Read(found)
			return console.Source{Name: path.Base(found), Text: text, Dir: scripts.FS()}, nil
		}
		return console.Source{}, fmt.Errorf("there is no file %s, and no lesson of that name; esconsole lessons lists them", file)
	}
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	return console.Source{}, fmt.Errorf("%s: %w", file, err)
}
