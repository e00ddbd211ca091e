/** The two colours a project may choose, the second computed from the first. */
export interface Colours {
  readonly accent: string;
  readonly ink: string;
}

/**
 * Gives the shadow root its style: as a constructed sheet, which a strict content security policy allows, or as an
 * element where the browser is too old for one.
 */
export function dress(root: ShadowRoot, colours: Colours): void {
  const css = sheet(colours);
  try {
    const constructed = new CSSStyleSheet();
    constructed.replaceSync(css);
    root.adoptedStyleSheets = [constructed];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/** The panel stays light on dark sites: it is a sheet of ours with colours that fit each other. */
function sheet({ accent, ink }: Colours): string {
  return `
:host{all:initial!important}
:host([hidden]){display:none!important}
*{box-sizing:border-box;margin:0;padding:0}
[hidden]{display:none!important}
.widget{position:fixed;z-index:2147483000;bottom:calc(24px + env(safe-area-inset-bottom));color:#1b1a18;
  font:400 15px/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color-scheme:light}
.right{right:24px}.left{left:24px}
.button{display:grid;place-items:center;width:60px;height:60px;border:0;border-radius:50%;cursor:pointer;
  background:${accent};color:${ink};box-shadow:0 1px 2px rgba(20,18,14,.2),0 6px 20px rgba(20,18,14,.24);
  transition:transform .14s ease-out}
.right .button{margin-left:auto}
.button:hover{transform:translateY(-2px)}
.button:active{transform:none}
.icon,.sign path{fill:none;stroke:currentColor;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
.button .icon{grid-area:1/1;width:28px;height:28px;transition:opacity .14s ease-out,transform .14s ease-out}
.button[aria-expanded=false] .icon:last-child,.button[aria-expanded=true] .icon:first-child{opacity:0;transform:scale(.7)}
.panel:focus{outline:0}
:focus-visible{outline:2px solid #1b1a18;outline-offset:2px;box-shadow:0 0 0 2px #fff}
.panel{position:absolute;bottom:76px;width:360px;max-width:calc(100vw - 32px);max-height:calc(100vh - 132px);overflow:auto;
  border-radius:16px;background:#fff;box-shadow:0 1px 2px rgba(20,18,14,.08),0 12px 40px rgba(20,18,14,.2);
  animation:rise .15s ease-out;overscroll-behavior:contain}
.right .panel{right:0}.left .panel{left:0}
@keyframes rise{from{opacity:0;transform:translateY(8px)}}
header{position:relative;padding:18px 56px 18px 20px;background:${accent};color:${ink}}
h2{font-size:18px;font-weight:600;line-height:1.35}
header p{margin-top:2px;font-size:13px}
.close{position:absolute;top:12px;right:12px;display:grid;place-items:center;width:36px;height:36px;border:0;
  border-radius:8px;background:none;color:inherit;cursor:pointer}
.close:hover{background:rgba(127,127,127,.25)}
.close:focus-visible{outline-color:${ink};outline-offset:-2px;box-shadow:none}
.close .icon{width:20px;height:20px}
ul{list-style:none}
li+li{border-top:1px solid #ecebe7}
.row{display:flex;align-items:center}
.link{display:flex;flex:1;align-items:center;gap:12px;min-width:0;min-height:60px;padding:10px 20px;color:inherit;
  text-decoration:none;cursor:pointer}
.link[aria-disabled]{cursor:progress}
.row:hover{background:#f6f6f4}
.link:focus-visible,.code-button:focus-visible{outline-offset:-3px;border-radius:12px;box-shadow:none}
.sign{flex:none;width:36px;height:36px;color:#fff}
.name{flex:1 0 auto;max-width:75%;overflow:hidden;font-weight:500;text-overflow:ellipsis;white-space:nowrap}
.hint{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;color:#6b6862;font-size:13px}
.code-button{display:none;flex:none;place-items:center;width:44px;height:44px;margin-right:12px;border:0;
  border-radius:10px;background:none;color:#5c5a55;cursor:pointer}
.code-button:hover,.code-button[aria-expanded=true]{background:#ecebe7;color:#1b1a18}
.code-button .icon{width:22px;height:22px}
@media (hover:hover) and (pointer:fine){.code-button{display:grid}.link{padding-right:8px}}
.number{margin-top:-4px;padding:0 20px 12px 68px;color:#6b6862;font-size:13px}
.code{padding:4px 20px 20px;text-align:center;animation:rise .15s ease-out}
.code svg{display:block;width:184px;height:184px;margin:0 auto}
.code p{color:#5c5a55;font-size:13px}
.failure{padding:16px 20px;border-top:1px solid #ecebe7;color:#a32a31;font-size:14px}
.retry{margin-top:8px;padding:8px 14px;border:1px solid #d6d4cf;border-radius:8px;background:#fff;color:#1b1a18;
  font:inherit;cursor:pointer}
@media (max-width:480px){
  .widget{bottom:calc(16px + env(safe-area-inset-bottom))}.right{right:16px}.left{left:16px}
  .panel{position:fixed;right:0;bottom:0;left:0;width:auto;max-width:none;max-height:85vh;border-radius:16px 16px 0 0;
    padding-bottom:env(safe-area-inset-bottom);box-shadow:0 0 0 100vmax rgba(20,18,14,.4)}
  .link{min-height:64px}
  .button[aria-expanded=true]{display:none}
}
@media (prefers-reduced-motion:reduce){*{animation:none!important;transition:none!important}}
@media print{.widget{display:none}}`;
}
