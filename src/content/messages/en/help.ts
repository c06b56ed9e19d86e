import type { help as French } from '../fr/help.ts'

export const help: typeof French = {
  title: 'Help',
  steps: 'In three steps',
  step1: 'Story: write down the key events, even with vague dates.',
  step2:
    'Transitional outcomes: lay each event on the card it shows. What is the sign of no outcome is context.',
  step3: 'Chain: add the effects, link what leads to what, read one thread at a time.',
  keys: 'With the keyboard',
  keyList: [
    ['Enter', 'add the event you typed'],
    ['N', 'go to the “Add an event” line'],
    ['1 to 12', 'sort the selected event'],
    ['Alt + ↑ or ↓', 'move the event in the story'],
    ['← → ↑ ↓, Home, End', 'go from event to event on the timeline'],
    ['+ or −', 'zoom in or out on the timeline'],
    ['M', 'move the event chosen on the timeline'],
    ['L', 'link the selected card to another'],
    ['Delete', 'delete what is selected'],
    ['Ctrl + D', 'duplicate the selected event'],
    ['Ctrl + Z', 'undo'],
    ['Ctrl + Shift + Z, Ctrl + Y', 'redo'],
    ['Ctrl + K', 'find a command or an event'],
    ['Ctrl + S', 'save a file copy'],
    ['Ctrl + O', 'open a file'],
    ['Shift + 1', 'show all'],
    ['Esc', 'close, or select nothing'],
    ['?', 'this help'],
  ],
  keptTitle: 'Where is my work?',
  kept: 'In this browser, on this device, at every step. Nothing is sent anywhere. Save a file copy at the end of each meeting: it opens on any computer.',
}
