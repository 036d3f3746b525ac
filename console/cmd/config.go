package cmd

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adrg/xdg"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"esconsole/console/config"
)

func (a *app) configCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "config",
		Short: "Write, find and show the file with defaults and servers",
		Long: `A file holds what one wants always: defaults of flags, and profiles of servers
for --profile. What the command line says wins over it.`,
		Example: `  esconsole config init
  esconsole config show
  esconsole --profile work`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return errors.New("config takes a command: init, path or show")
		},
	}
	var force bool
	init := &cobra.Command{
		Use: "init", Short: "Write a file with everything that can be said, as comments", Example: "  esconsole config init",
		Args: cobra.NoArgs, RunE: func(*cobra.Command, []string) error { return a.configInit(force) },
	}
	init.Flags().BoolVar(&force, "force", false, "replace a file that is there")
	cmd.AddCommand(init,
		&cobra.Command{Use: "path", Short: "Print where the file is", Example: "  esconsole config path", Args: cobra.NoArgs,
			Run: func(*cobra.Command, []string) { fmt.Fprintln(a.out, a.configPath()) }},
		&cobra.Command{Use: "show", Short: "Print what holds, and why", Example: "  esconsole config show", Args: cobra.NoArgs,
			RunE: func(cmd *cobra.Command, _ []string) error { return a.configShow(cmd.Root()) }})
	return cmd
}

// configPath is where the file is, or would be.
func (a *app) configPath() string {
	if a.flags.config != "" {
		return a.flags.config
	}
	return filepath.Join(xdg.ConfigHome, "esconsole", "config.yaml")
}

func (a *app) configInit(force bool) error {
	path := a.configPath()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return &failure{err}
	}
	flags := os.O_WRONLY | os.O_CREATE | os.O_EXCL
	if force {
		flags = os.O_WRONLY | os.O_CREATE | os.O_TRUNC
	}
	f, err := os.OpenFile(path, flags, 0o600)
	if err == nil {
		_, err = f.WriteString(config.Template)
		err = errors.Join(err, f.Close())
	}
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("there is a file %s already; --force replaces it", path)
	}
	if err != nil {
		return &failure{err}
	}
	fmt.Fprintln(a.out, path)
	return nil
}

// configShow prints the flags that every command has, and the profiles without
// their secrets.
func (a *app) configShow(root *cobra.Command) error {
	fmt.Fprintf(a.out, "# %s%s\n", a.configPath(), map[bool]string{true: "", false: " (not there)"}[a.configured != nil])
	show := func(f *pflag.Flag) {
		if f.Name == "help" || f.Name == "config" || f.Name == "command" {
			return
		}
		value, from := f.Value.String(), "built in"
		switch line, set := a.fromFile[f.Name]; {
		case f.Changed:
			from = "command line"
		case set:
			from = fmt.Sprintf("line %d", line)
		}
		if slices.Contains([]string{"api-key", "bearer"}, f.Name) && value != "" {
			value = "(secret)"
		}
		fmt.Fprintf(a.out, "%-14s %-22s # %s\n", f.Name+":", value, from)
	}
	root.PersistentFlags().VisitAll(show)
	root.Flags().VisitAll(func(f *pflag.Flag) {
		if root.PersistentFlags().Lookup(f.Name) == nil {
			show(f)
		}
	})
	if a.configured == nil {
		return nil
	}
	for _, s := range a.configured.Settings {
		if s.Command != "" {
			fmt.Fprintf(a.out, "%-14s %-22s # line %d\n", s.Command+"."+s.Name+":", s.Value, s.Line)
		}
	}
	for _, p := range a.configured.Profiles {
		fmt.Fprintf(a.out, "profiles.%s:\n", p.Name)
		for _, s := range p.Set {
			fmt.Fprintf(a.out, "  %-12s %-22s # line %d\n", s.Name+":", s.Value, s.Line)
		}
	}
	return nil
}

// configure reads the file and gives its defaults to the flags of a command
// that the command line leaves open.
func (a *app) configure(cmd *cobra.Command) error {
	if !wantsConfig(cmd) {
		return nil
	}
	path := a.configPath()
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) && a.flags.config == "" {
		return a.useProfile(cmd)
	}
	if err != nil {
		return fmt.Errorf("--config %s: %w", path, pathless(err))
	}
	file, err := config.Parse(text, schema(cmd.Root()))
	if err != nil {
		return fmt.Errorf("%s:%w", path, err)
	}
	a.configured, a.fromFile = &file, map[string]int{}
	for _, own := range []bool{false, true} { // what a command says for itself wins
		for _, s := range file.Settings {
			if (s.Command != "") != own || own && s.Command != cmd.Name() {
				continue
			}
			if err := a.setDefault(cmd, s); err != nil {
				return fmt.Errorf("%s:%w", path, err)
			}
		}
	}
	return a.useProfile(cmd)
}

// wantsConfig tells whether a command does anything that a file has a say in.
func wantsConfig(cmd *cobra.Command) bool {
	for c := cmd; c != nil; c = c.Parent() {
		switch c.Name() {
		case "init", "path", "version", "help", "completion", cobra.ShellCompRequestCmd, cobra.ShellCompNoDescRequestCmd:
			return false
		}
	}
	return true
}

// setDefault gives a flag its value, if the command has it and the command line
// doesn't say it.
func (a *app) setDefault(cmd *cobra.Command, s config.Setting) error {
	flags := cmd.Flags()
	if cmd.Name() == "show" { // shows those of the console
		flags = cmd.Root().Flags()
	}
	f := flags.Lookup(s.Name)
	if f == nil {
		f = cmd.Root().PersistentFlags().Lookup(s.Name)
	}
	if f == nil || f.Changed {
		return nil
	}
	key := s.Name
	if s.Command != "" {
		key = s.Command + "." + s.Name
	}
	wrong := func(err error) error {
		return &config.Error{Line: s.Line, Key: key, Msg: strings.TrimPrefix(err.Error(), "--"+s.Name+" is ")}
	}
	if err := f.Value.Set(s.Value); err != nil {
		return wrong(fmt.Errorf("%q is no value for it", s.Value))
	}
	if err := a.checkValues(); err != nil {
		return wrong(err)
	}
	if s.Name == "seed" {
		f.Changed = true // 0 is a seed, too
	}
	a.fromFile[s.Name] = s.Line
	return nil
}

// schema is what a file may say: the flags of all commands.
func schema(root *cobra.Command) config.Schema {
	s := config.Schema{Commands: map[string][]string{}}
	add := func(list []string, set *pflag.FlagSet) []string {
		set.VisitAll(func(f *pflag.Flag) {
			if f.Name != "help" && f.Name != "config" && f.Name != "command" && !slices.Contains(list, f.Name) {
				list = append(list, f.Name)
			}
		})
		return list
	}
	s.Flags = add(add(nil, root.PersistentFlags()), root.Flags())
	for _, c := range root.Commands() {
		if c.Name() == "config" || !c.HasLocalFlags() {
			continue
		}
		s.Commands[c.Name()] = add(nil, c.LocalNonPersistentFlags())
	}
	return s
}

// useProfile fills in what the profile says that is asked for.
func (a *app) useProfile(cmd *cobra.Command) error {
	if cmd.Flags().Lookup("profile") == nil || a.flags.remote.profile == "" {
		return nil
	}
	name := a.flags.remote.profile
	if cmd.Flags().Changed("url") {
		if cmd.Flags().Changed("profile") {
			return errors.New("--url and --profile both name a server; give one of them")
		}
		return nil // the file's default profile
	}
	return a.profile(name, cmd.Flags())
}

// profile gives the flags of a command the values of a profile.
func (a *app) profile(name string, flags *pflag.FlagSet) error {
	if a.configured == nil {
		return fmt.Errorf("there is no profile %s: there is no file %s (esconsole config init writes one)", name, a.configPath())
	}
	p, ok := a.configured.Profile(name)
	if !ok {
		msg := fmt.Sprintf("there is no profile %s in %s", name, a.configPath())
		if names := a.configured.Names(); len(names) > 0 {
			msg += "; there are " + strings.Join(names, ", ")
		}
		return errors.New(msg)
	}
	own := flags.Changed("user") || flags.Changed("api-key") || flags.Changed("bearer") // a login of the command line replaces that of the profile
	for _, s := range p.Set {
		value, line, err := p.Get(s.Name)
		switch {
		case err != nil:
		case s.Name == "prompt":
			a.promptColor = value
			continue
		case own && slices.Contains([]string{"user", "password", "api-key", "bearer"}, s.Name):
			continue
		case s.Name == "password":
			a.flags.remote.password = value
			continue
		case s.Name == "url":
			a.flags.remote.url = value
			continue
		default:
			if f := flags.Lookup(s.Name); f != nil && !f.Changed {
				err = f.Value.Set(value)
			}
		}
		if err != nil {
			return fmt.Errorf("%s:%d: profiles.%s.%s: %w", a.configPath(), line, name, s.Name, err)
		}
	}
	return nil
}

// pathless is the error without the path that the message names already.
func pathless(err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err
	}
	return err
}
