/* page.S - the files of the report's page, as they are, see report.c */
	.section .rodata
	.global page_html, page_html_size, page_css, page_css_size
	.global page_js, page_js_size
page_html:
	.incbin "pipeline/report/page.html"
	.set html_size, . - page_html
page_css:
	.incbin "pipeline/report/page.css"
	.set css_size, . - page_css
page_js:
	.incbin "pipeline/report/page.js"
	.set js_size, . - page_js
	.balign 8
page_html_size:
	.quad html_size
page_css_size:
	.quad css_size
page_js_size:
	.quad js_size
	.section .note.GNU-stack,"",@progbits
