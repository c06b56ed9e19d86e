/** The look of the report as a page and on paper: that of the app, in its light colours. */
export const HTML_STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
html{font:17px/1.5 'Atkinson Hyperlegible Next','Atkinson Hyperlegible',Verdana,'DejaVu Sans',sans-serif;
color:#1d2129;background:#faf8f2;-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:break-word}
main{display:block;max-width:62rem;margin:0 auto;padding:2rem 1.5rem 4rem;background:#fff}
header{padding:2rem 0 1.5rem;border-bottom:1px solid #e3ded2}
h1,h2,h3{line-height:1.2;font-weight:650;text-wrap:balance}
h1{font-size:2.4rem;margin:.2em 0 .3em}
h2{font-size:1.6rem;margin:2.6em 0 .6em}
h3{font-size:1.2rem;margin:2em 0 .5em;color:#7f3f77}
nav h2{font-size:1rem;margin:1.5rem 0 .3rem}
nav ol{margin:0;padding-left:1.4em}
nav a{display:inline-block;min-height:24px}
a{color:#1557c0}
a:focus-visible,[tabindex]:focus-visible,.choice:focus-visible+.language{outline:3px solid #1557c0;outline-offset:2px}
p{max-width:44rem;margin:.7em 0}
.kind,.territory,.date{color:#565d68;margin:.2em 0}
.territory{font-size:1.2rem}
.note{border-left:4px solid #8a8578;padding-left:.9em;color:#3c424c}
.wide{overflow-x:auto;margin:1em 0 .4em}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.4}
caption,figcaption{text-align:left;font-size:.9rem;font-weight:600;padding:.2em 0 .5em;color:#3c424c}
th,td{text-align:left;vertical-align:top;padding:.45em .7em .45em 0;border-bottom:1px solid #e3ded2;min-width:3rem}
thead th{border-bottom:2px solid #8a8578;font-weight:650}
figure{margin:1.5em 0}
figure svg{display:block;width:100%;height:auto}
figure.lying svg{min-width:70rem}
.choice{position:absolute;opacity:0;width:1px;height:1px}
.language{display:inline-block;margin:0 1.5rem 0 0;padding:.5rem .2rem;min-height:44px;cursor:pointer;
border-bottom:3px solid transparent;color:#3c424c}
.choice:checked+.language{border-color:#1557c0;color:#1d2129;font-weight:650}
.several .report{display:none}
#choose-fr:checked~.fr,#choose-en:checked~.en{display:block}
@media (max-width:600px){h1{font-size:1.8rem}h2{font-size:1.35rem}main{padding:1rem 1rem 3rem}}
@page{margin:18mm 16mm}
@page lying{size:landscape}
@media print{
html{font-size:10.5pt;background:none}
main{max-width:none;padding:0}
.language,.choice{display:none}
header{border:0;padding-top:14vh}
nav{break-after:page}
nav a{color:inherit;text-decoration:none}
h2,h3,caption{break-after:avoid}
tr,figure,.note{break-inside:avoid}
thead{display:table-header-group}
.wide{overflow:visible}
figure.lying{page:lying}
figure.lying svg{min-width:0}
figure svg{max-height:85vh}
}
`
