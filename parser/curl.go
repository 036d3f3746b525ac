package parser

func (s *source) curlWord(i int) int { return 0 }
func (p *parser) command()           {}
