import type { account as French } from '../fr/account.ts'

export const account: typeof French = {
  title: 'Account of the chain',
  open: 'Account of the chain…',
  hint: 'The chain of an effect, told in words',
  of: (effect) => `How “${effect}” came about`,
  languages: 'Language of the account',
  inLanguage: { fr: 'In French', en: 'In English' },
  proposed: 'Proposed text',
  proposedHint:
    'This text follows the chain: it changes with it. As soon as you edit it, yours is the one kept.',
  own: 'Your text',
  ownHint: 'This text is yours: the chain no longer changes it.',
  changed: 'The chain has changed since this text was written.',
  see: 'Show the proposed text',
  hide: 'Hide the proposed text',
  take: 'Take the proposed text again',
  keep: 'Keep this text as it is',
  copy: 'Copy the account',
  copied: 'Account copied: paste it wherever you like.',
  copyRefused: 'The clipboard refused the text: select it and copy it.',
}
