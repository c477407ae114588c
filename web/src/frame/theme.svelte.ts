/* Light, dark, or as the system has it. */
export type Theme = 'system' | 'light' | 'dark'

const key = 'readout.theme'

function kept(): Theme {
  const theme = document.documentElement.dataset.theme
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

class ThemeSwitch {
  now = $state<Theme>(kept())

  set(theme: Theme): void {
    this.now = theme
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
    try {
      if (theme === 'system') localStorage.removeItem(key)
      else localStorage.setItem(key, theme)
    } catch {
      // Not remembered then.
    }
  }
}

export const theme = new ThemeSwitch()
