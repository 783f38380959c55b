/** Whose forms Chinese characters take: many look different in Japanese and Chinese print. */
export type HanStyle = 'jp' | 'kr' | 'sc'

/**
 * The forms for one text: those of its kana or Hangul, the simplified ones where it has characters that only
 * exist there, and otherwise those of the report.
 */
export function hanStyleOf(text: string, otherwise: HanStyle): HanStyle {
  if (kana.test(text)) return 'jp'
  if (hangul.test(text)) return 'kr'
  return simplified.test(text) ? 'sc' : otherwise
}

/**
 * The forms for texts that tell nothing themselves: those of the language the report is written in, else
 * Japanese or Korean when any text of it is, else simplified Chinese.
 * @param language BCP 47
 */
export function reportHanStyle(language: string, texts: Iterable<string>): HanStyle {
  const [primary] = language.toLowerCase().split('-')
  if (primary === 'ja') return 'jp'
  if (primary === 'ko') return 'kr'
  if (primary === 'zh') return 'sc'
  let found: HanStyle = 'sc'
  for (const text of texts) {
    if (kana.test(text)) return 'jp'
    if (hangul.test(text)) found = 'kr'
  }
  return found
}

/** Whether a text has characters of Chinese, Japanese or Korean, their punctuation and full-width forms included. */
export function hasHan(text: string): boolean {
  return wide.test(text)
}

const kana = /[\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f]/
const hangul = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/
const wide =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]|[\ud840-\ud88f]/
/** Frequent characters that only simplified Chinese has. */
const simplified =
  /[们这说时对发经过动还进样现据统应设备络护儿关门问间队阳阴际陆险随难电云车东马鸟鱼个为从书习乡买卖乱争亏产亲众优伤传伦伪侧债倾偿储兰养兽军农冲决况冻净减凤刘则创删别剂劝办务劳势华协单卫厂厅历压厌县参双变叶听启员响团围图圆圣场坏块坚垒声处够头夺奖妇学宁实审宽导将尝层岁岗币师帐帮库庄庆广开异张弹强归录彻径忆态总恶惊愿戏战户执扩扫抢报担拟择挂损换摆敌断无显晓术权条极构标树检楼欢残气汇汉没沟测浏济润涨温满灭灵灾热爱环琐疗监盘确码礼离种积称稳穷竞笔签简类粮紧纪约级纯纳纸线组细终绍结绝给续维综绿缓编缘网罗联职肠胜脑腾节药获营虑虽补装见观规视觉触计订认讨让训议讯记许论访证评识诉诊词译试话询该详语误请读谁调谈谢谱负财责败账货质购贯费资赋赖赢趋跃践轨转轮软载较辅输达迁运连迟适选递远邮释针钟钢钱锁错键镜长闭闲闻阅阶陈页项顺须顾预领频题颜额风飞饭馆验骤黄齐龙]/
