package play

// word is something that the stage says.
type word uint8

const (
	theEnd word = iota
	keysShow
	keysNext
	keysTask
	keysTold
	keysEnd
	keysMore
	keysBelow
	keysBusy
	askStep
	noNotes
	noHint
	noSolution
	serverKeeps
	cancelled
	help
	pageCopy
	pageHint
	pageSolution
	pageWhole
	pageTheme
	words
)

// says lists the words by language: English, then Chinese.
func says() map[string][words]string {
	return map[string][words]string{
		"en": {
			theEnd:      "The end",
			keysShow:    "space: send · ←: back · q: prompt · ?: keys",
			keysNext:    "space: go on · ←: back · q: prompt · ?: keys",
			keysTask:    "Enter: your turn · h: hint · s: solution · ?: keys",
			keysTold:    "space: send the solution · Enter: at the prompt · ←: back · ?: keys",
			keysEnd:     "this is the end · ←: back · q: prompt · Q: leave",
			keysMore:    "space: read on",
			keysBelow:   "↓ %d more",
			keysBusy:    "waiting for the answer · Ctrl-C: cancel",
			askStep:     "go to step: ",
			noNotes:     "there are no notes here",
			noHint:      "there is no further hint",
			noSolution:  "there is no exercise here",
			serverKeeps: "the server keeps what was sent to it",
			cancelled:   "cancelled",

			pageCopy: "copy", pageHint: "Hint", pageSolution: "Solution", pageWhole: "all of the answer", pageTheme: "other colours",

			help: `space  Enter  →  PgDn   send what is shown, then go on
←  Backspace  PgUp      back, and the engine is as it was
↑ ↓  j k  d u           scroll
g                       go to a chapter or a step
[  ]                    the chapter before, and the next one
n                       notes
h  s                    an exercise: hint, solution
f                       all of the answer, or what matters of it
t                       type requests, or show them at once
q  Esc  Ctrl-C          to the prompt; Enter there comes back
Q                       leave`,
		},
		"zh": {
			theEnd:      "完",
			keysShow:    "空格：发送 · ←：返回 · q：命令行 · ?：按键",
			keysNext:    "空格：继续 · ←：返回 · q：命令行 · ?：按键",
			keysTask:    "回车：到命令行做题 · h：提示 · s：答案 · ?：按键",
			keysTold:    "空格：发送答案 · 回车：到命令行做题 · ←：返回 · ?：按键",
			keysEnd:     "到此结束 · ←：返回 · q：命令行 · Q：退出",
			keysMore:    "空格：往下读",
			keysBelow:   "↓ 还有 %d 行",
			keysBusy:    "等待应答 · Ctrl-C：取消",
			askStep:     "转到第几步：",
			noNotes:     "这里没有备注",
			noHint:      "没有更多提示",
			noSolution:  "这里没有练习",
			serverKeeps: "服务器上已发生的改动无法撤销",
			cancelled:   "已取消",

			pageCopy: "复制", pageHint: "提示", pageSolution: "答案", pageWhole: "完整应答", pageTheme: "切换颜色",

			help: `空格  回车  →  PgDn    发送显示的请求，然后继续
←  退格  PgUp          返回上一步，引擎也恢复原状
↑ ↓  j k  d u          滚动
g                      转到某一章或某一步
[  ]                   上一章，下一章
n                      备注
h  s                   练习：提示，答案
f                      显示全部应答，或只显示要点
t                      逐字输入请求，或一次显示
q  Esc  Ctrl-C         到命令行；在那里按回车返回
Q                      退出`,
		},
	}
}

// say gives a word in the language of the view.
func (v View) say(w word) string {
	if list, ok := says()[v.Lang]; ok {
		return list[w]
	}
	return says()["en"][w]
}
