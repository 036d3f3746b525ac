package lesson

import "errors"

// addChapter reads "#@ chapter TITLE": a chapter begins with this request. A
// comment line like "# 2. Versions" that stands alone does the same.
func addChapter(s *Steps, _ int, args string) error {
	if args == "" {
		return errors.New("a title is missing")
	}
	s.Chapter = args
	return nil
}

// addNote reads "#@ note TEXT": only who presents the script sees it.
func addNote(s *Steps, _ int, args string) error {
	if args == "" {
		return errors.New("a text is missing")
	}
	s.Notes = append(s.Notes, args)
	return nil
}
