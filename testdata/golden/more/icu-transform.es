POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC"}],"text":["你好世界","здравствуйте","こんにちは","Ünïcode Ångström","안녕하세요","ສະບາຍດີ","สวัสดีครับ","שלום","مرحبا","नमस्ते","Ελλάδα","𠀀𠮷"]}

POST _analyze
{"tokenizer":"standard","filter":[{"type":"icu_transform","id":"Han-Latin"}],"text":"中文字符 and latin, 你好"}

POST _analyze
{"tokenizer":"standard","filter":[{"type":"icu_transform","id":"Katakana-Hiragana"}],"text":"カタカナ ラーメン ヴ"}

POST _analyze
{"tokenizer":"standard","filter":[{"type":"icu_transform","id":"Hiragana-Katakana"}],"text":"ひらがな らーめん"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"Traditional-Simplified"}],"text":"臺灣漢語"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"Simplified-Traditional"}],"text":"台湾汉语"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"Cyrillic-Latin","dir":"reverse"}],"text":"Moskva shchi"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"NFD; Upper","dir":"reverse"}],"text":"É à"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"Any-Latin","dir":"reverse"}],"text":"É à"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform"}],"text":"É à"}

POST _analyze
{"tokenizer":"keyword","filter":["icu_transform"],"text":"É à","explain":true}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"Foo-Bar"}],"text":"x"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"Any-Latin; foo"}],"text":"x"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":""}],"text":"x"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":";Upper"}],"text":"x"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"a > b;"}],"text":"x"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"[a"}],"text":"x"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"[aeiou] Upper"}],"text":"vowels"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"[:Latin:] Any-Hex/XML ; Lower"}],"text":"Añ日"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"[[:L:]-[aA]] Remove"}],"text":"Abracadabra 1"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"[:Lowercase Letter:] Upper; [\\p{M}] Remove"}],"text":"abCé"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"Latin-ASCII; Title"}],"text":"ŁÓDŹ straße œuvre"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"Greek-Latin/UNGEGN"}],"text":"Ευαγγελία"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"ja-Latin"}],"text":"カナ かな"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"Any-Publishing"}],"text":"\"quoted\" -- it's"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"Fullwidth-Halfwidth"}],"text":"ＡＢＣ　カナ"}

PUT translit
{"settings":{"analysis":{"analyzer":{"latin":{"tokenizer":"standard","filter":["t","lowercase"]}},"filter":{"t":{"type":"icu_transform","id":"Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC"}},"normalizer":{"n":{"type":"custom","filter":["t"]}}}},"mappings":{"properties":{"a":{"type":"text","analyzer":"latin"},"k":{"type":"keyword","normalizer":"n"}}}}

PUT translit/_doc/1?refresh=true
{"a":"Привет мир 你好","k":"Привет"}

POST translit/_search
{"query":{"match":{"a":"privet"}},"docvalue_fields":["k"]}

POST translit/_analyze
{"field":"a","text":"Привет мир 你好"}

PUT translit2
{"settings":{"analysis":{"filter":{"t":{"type":"icu_transform","id":"No-Such"}}}}}
