/* page.S - the files of the report's page, as they are, see report.c */
	.section .rodata
	.global page_html, page_html_end, page_css, page_css_end
	.global page_js, page_js_end
page_html:
	.incbin "pipeline/report/page.html"
page_html_end:
page_css:
	.incbin "pipeline/report/page.css"
page_css_end:
page_js:
	.incbin "pipeline/report/page.js"
page_js_end:
	.section .note.GNU-stack,"",@progbits
