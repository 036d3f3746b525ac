package cmd

func (a *app) repl() error { return nil }
